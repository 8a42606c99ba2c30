/** What turns up beside the running text while a file is read; offsets are those of the file. */
export interface Found {
  readonly comments: { readonly text: string; readonly from: number }[]
  readonly remarks: {
    readonly code: string
    readonly from: number
    readonly values?: Readonly<Record<string, string | number>>
  }[]
}

export const nothingFound = (): Found => ({ comments: [], remarks: [] })
