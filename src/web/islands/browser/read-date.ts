import { askServer } from './ask-server.ts'

/** <read-date> around a date field: shows at once how the date was understood, as the server would. */
class ReadDate extends HTMLElement {
  private timer: number | undefined

  connectedCallback(): void {
    const field = this.querySelector('input')
    const output = this.querySelector('output')
    if (!field || !output) return
    field.addEventListener('input', () => {
      clearTimeout(this.timer)
      this.timer = window.setTimeout(async () => {
        const text = field.value.trim()
        const language = document.documentElement.lang
        const answer =
          text === ''
            ? { date: '' }
            : await askServer<{ date: string }>(
                `/${language}/suggest?date=${encodeURIComponent(text)}`,
              )
        if (answer !== null && field.value.trim() === text) output.textContent = answer.date
      }, 250)
    })
  }
}

customElements.define('read-date', ReadDate)
