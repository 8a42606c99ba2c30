import { fileURLToPath } from 'node:url'

/** Loads the pages. Their files are .tsx, which Node reads only through tsx; no other command pays for that. */
export async function loadPages(): Promise<typeof import('../web/index.ts')> {
  const { register } = await import('tsx/esm/api')
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) })
  return import('../web/index.ts')
}
