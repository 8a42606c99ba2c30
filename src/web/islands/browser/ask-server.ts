/** Asks the server of the page for a small answer in JSON; null when the line is lost or the server refuses. */
export async function askServer<T>(address: string, signal?: AbortSignal): Promise<T | null> {
  try {
    const answer = await fetch(address, {
      headers: { accept: 'application/json' },
      ...(signal ? { signal } : {}),
    })
    return answer.ok ? ((await answer.json()) as T) : null
  } catch {
    return null
  }
}
