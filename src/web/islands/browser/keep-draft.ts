/**
 * <keep-draft> around a form that has `data-draft`: what is typed goes to the server every few seconds, so that a closed
 * tab or a lost line costs nothing. Its `<output>` says when it was saved, or that it was not. Nothing is kept in
 * the browser.
 */
class KeepDraft extends HTMLElement {
  private readonly quiet = 1_500
  private readonly longest = 4_000
  private timer: number | undefined
  private since = 0
  private sending = false
  private changed = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    form.addEventListener('input', () => this.later(form))
    form.addEventListener('submit', () => this.stop())
    addEventListener('online', () => this.changed && void this.send(form))
    // A tab that is closed or hidden may never come back.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.changed) this.beacon(form)
    })
  }

  private later(form: HTMLFormElement): void {
    const now = Date.now()
    if (!this.changed) this.since = now
    this.changed = true
    clearTimeout(this.timer)
    const wait = Math.min(this.quiet, Math.max(0, this.since + this.longest - now))
    this.timer = window.setTimeout(() => void this.send(form), wait)
  }

  private stop(): void {
    clearTimeout(this.timer)
    this.changed = false
  }

  private body(form: HTMLFormElement): FormData {
    const data = new FormData(form)
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
    data.set('do', 'keep')
    return data
  }

  private async send(form: HTMLFormElement): Promise<void> {
    if (this.sending) return
    this.sending = true
    this.changed = false
    this.say('saving')
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: this.body(form),
        headers: { accept: 'application/json' },
      })
      if (!answer.ok) throw new Error(String(answer.status))
      const { draft, saved } = (await answer.json()) as { draft: string; saved: string }
      const field = form.querySelector<HTMLInputElement>('input[name="draft"]')
      if (field && field.value !== draft) {
        field.value = draft
        history.replaceState(null, '', `?draft=${draft}`)
      }
      this.say('saved', saved)
    } catch {
      this.changed = true
      this.say('unsaved')
      this.timer = window.setTimeout(() => void this.send(form), 5_000)
    } finally {
      this.sending = false
      if (this.changed) this.later(form)
    }
  }

  private beacon(form: HTMLFormElement): void {
    navigator.sendBeacon(form.action, this.body(form))
  }

  /** The words stand in the page, in the reader's language: `data-saved="Saved at {time}"`. */
  private say(state: 'saving' | 'saved' | 'unsaved', time = ''): void {
    const output = this.querySelector('output')
    const words = this.dataset[state] ?? ''
    if (output) output.textContent = words.replace('{time}', time)
  }
}

customElements.define('keep-draft', KeepDraft)
