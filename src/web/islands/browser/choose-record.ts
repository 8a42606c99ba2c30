import { askServer } from './ask-server.ts'

interface Candidate {
  readonly id: string
  readonly title: string
  readonly language?: string
  readonly detail: string
  readonly why: string
}

/**
 * <choose-record> around a field that looks a record up: candidates appear as radio buttons as one types, the same that
 * the button "Find" shows. What is chosen stays chosen until the words are changed.
 */
class ChooseRecord extends HTMLElement {
  private timer: number | undefined
  private asking: AbortController | undefined

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('.look input')
    const button = this.querySelector<HTMLButtonElement>('.look button')
    if (!field || !button) return
    button.hidden = true
    field.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(() => void this.look(field.value), 150)
    })
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault()
        void this.look(field.value)
      }
      if (event.key === 'ArrowDown') {
        event.preventDefault()
        this.querySelector<HTMLInputElement>('.choices input')?.focus()
      }
    })
  }

  private async look(words: string): Promise<void> {
    this.asking?.abort()
    this.asking = new AbortController()
    const { signal } = this.asking
    const text = words.trim()
    const address = new URL(this.dataset.address ?? '', location.href)
    address.searchParams.set('q', text)
    const answer =
      text === ''
        ? { candidates: [] }
        : await askServer<{ candidates: Candidate[] }>(address.href, signal)
    if (answer !== null && !signal.aborted) this.show(answer.candidates, text)
  }

  private show(candidates: readonly Candidate[], text: string): void {
    const list = this.querySelector('.candidates')
    const status = this.querySelector('[role="status"]')
    if (!list || !status) return
    const chosen = this.querySelector<HTMLInputElement>('.candidates input:checked')
    const kept = chosen?.closest('label')
    const others = candidates.filter(({ id }) => id !== chosen?.value)
    list.replaceChildren(...(kept ? [kept] : []), ...others.map((one) => this.choice(one)))
    const nothing = text !== '' && list.children.length === 0
    status.textContent = nothing ? (this.dataset.none ?? '') : ''
    const fresh = [...this.querySelectorAll<HTMLInputElement>('.choices input[value^="new:"]')]
    const open = this.querySelector('.choices input[value=""]')
    if (nothing && fresh[0] && fresh.length === 1 && !open) this.choose(fresh[0])
  }

  private choose(input: HTMLInputElement): void {
    input.checked = true
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }

  private choice({ id, title, language, detail, why }: Candidate): HTMLElement {
    const label = document.createElement('label')
    label.className = 'tick'
    const input = document.createElement('input')
    Object.assign(input, { type: 'radio', name: this.dataset.name ?? '', value: id })
    const words = document.createElement('span')
    const name = document.createElement('b')
    name.textContent = title
    if (language) name.lang = language
    const more = document.createElement('small')
    more.textContent = why ? `${detail} · ${why}` : detail
    words.append(name, ' ', more)
    label.append(input, words)
    return label
  }
}

customElements.define('choose-record', ChooseRecord)
