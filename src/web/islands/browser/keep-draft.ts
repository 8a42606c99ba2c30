import { letterOf } from './letter-of.ts'

interface Answer {
  readonly draft?: string
  readonly revision?: number
  readonly saved?: string
  /** Another tab has changed the draft since; when. */
  readonly changed?: string
  /** The draft was saved to the casebook or deleted. */
  readonly gone?: boolean
}

/**
 * <keep-draft> around a form that has `data-draft`: what is typed goes to the server every few seconds, so that a closed
 * tab or a lost line costs nothing. Its `<output>` says when it was saved, or that it was not. Nothing is kept in
 * the browser. Where keys do something (<page-keys>), Ctrl+S keeps the draft at once and Ctrl+Enter presses the first
 * button.
 */
class KeepDraft extends HTMLElement {
  private readonly quiet = 1_500
  private readonly longest = 4_000
  private readonly again = 3_000
  private timer: number | undefined
  private since = 0
  private sending: AbortController | undefined
  private changed = false
  /** Too late to keep anything: another tab has the draft, or it is done with. */
  private over = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form) return
    form.addEventListener('input', () => this.later(form))
    form.addEventListener('submit', () => this.stop())
    form.addEventListener('keydown', (event) => this.key(event, form))
    addEventListener('online', () => this.changed && void this.send(form))
    addEventListener('pageshow', (event) => {
      if (event.persisted) this.over = false
    })
    // A tab that is closed or hidden may never come back.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden' && this.changed && !this.over)
        navigator.sendBeacon(form.action, this.body(form))
    })
  }

  private key(event: KeyboardEvent, form: HTMLFormElement): void {
    if ((!event.ctrlKey && !event.metaKey) || !document.querySelector('page-keys')) return
    if (event.key === 'Enter') {
      event.preventDefault()
      form.requestSubmit(form.querySelector<HTMLButtonElement>('button'))
    }
    if (letterOf(event) === 's') {
      event.preventDefault()
      void this.send(form)
    }
  }

  private later(form: HTMLFormElement): void {
    const now = Date.now()
    if (!this.changed) this.since = now
    this.changed = true
    clearTimeout(this.timer)
    const wait = Math.min(this.quiet, Math.max(0, this.since + this.longest - now))
    this.timer = window.setTimeout(() => void this.send(form), wait)
  }

  /** The form itself is sent: it takes the draft along, and what was on the way would only come too late. */
  private stop(): void {
    clearTimeout(this.timer)
    this.sending?.abort()
    this.changed = false
    this.over = true
  }

  private body(form: HTMLFormElement): FormData {
    const data = new FormData(form)
    for (const [name, value] of [...data]) if (value instanceof File) data.delete(name)
    data.set('do', 'keep')
    return data
  }

  private async send(form: HTMLFormElement): Promise<void> {
    if (this.sending || this.over) return
    const sending = new AbortController()
    this.sending = sending
    const patience = window.setTimeout(() => sending.abort(), 8_000)
    this.changed = false
    this.say('saving')
    try {
      const answer = await fetch(form.action, {
        method: 'POST',
        body: this.body(form),
        headers: { accept: 'application/json' },
        signal: sending.signal,
      })
      if (!answer.ok) throw new Error(String(answer.status))
      this.kept(form, (await answer.json()) as Answer)
    } catch {
      this.changed = true
      this.say('unsaved')
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.send(form), this.again)
      return
    } finally {
      clearTimeout(patience)
      this.sending = undefined
    }
    if (this.changed) this.later(form)
  }

  private kept(form: HTMLFormElement, { draft, revision, saved, changed, gone }: Answer): void {
    if (draft === undefined) {
      this.over = true
      this.say(gone ? 'gone' : 'changed', changed ?? '')
      return
    }
    const set = (name: string, value: string) => {
      const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
      if (field) field.value = value
    }
    set('draft', draft)
    set('revision', String(revision))
    history.replaceState(null, '', `?draft=${draft}`)
    this.say('saved', saved ?? '')
  }

  /** The words stand in the page, in the reader's language: `data-saved="Saved at {time}"`. */
  private say(state: 'saving' | 'saved' | 'unsaved' | 'changed' | 'gone', time = ''): void {
    const output = this.querySelector('output.kept-at')
    const words = this.dataset[state] ?? ''
    if (output) output.textContent = words.replace('{time}', time)
  }
}

customElements.define('keep-draft', KeepDraft)
