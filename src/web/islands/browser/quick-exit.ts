const presses = 3
/** Milliseconds from one press of Shift to the next. */
const between = 1_500

/**
 * <quick-exit> around a link to a neutral page: the link, and Shift three times, empty the page at once and put the
 * neutral page in its place, so that "Back" does not return to it. What a form had is kept by <keep-draft> as for any
 * page that is left.
 */
class QuickExit extends HTMLElement {
  private pressed = 0
  private last = 0

  connectedCallback(): void {
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault()
      this.leave()
    })
    addEventListener('keydown', (event) => this.key(event), true)
  }

  private key(event: KeyboardEvent): void {
    if (event.repeat) return
    const now = Date.now()
    const goesOn = event.key === 'Shift' && (this.pressed === 0 || now - this.last < between)
    this.pressed = goesOn ? this.pressed + 1 : event.key === 'Shift' ? 1 : 0
    this.last = now
    if (this.pressed === presses) this.leave()
  }

  private leave(): void {
    const address = this.querySelector('a')?.href
    if (!address) return
    document.title = ''
    document.body.hidden = true
    location.replace(address)
  }
}

customElements.define('quick-exit', QuickExit)
