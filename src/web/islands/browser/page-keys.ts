import { letterOf } from './letter-of.ts'

/**
 * <page-keys> around the dialog that lists the keys. It is in the page only where its keeper wants keys to do something:
 * `/` the search box, `?` this list, j and k the next and the previous row, Ctrl+S and Ctrl+Enter the form one is in,
 * Esc out of a field or a fold. Letters do nothing while one types.
 */
class PageKeys extends HTMLElement {
  private readonly listen = (event: KeyboardEvent): void => this.key(event)

  connectedCallback(): void {
    document.addEventListener('keydown', this.listen)
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.listen)
  }

  private key(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.isComposing || this.dialog?.open) return
    const done =
      event.ctrlKey || event.metaKey
        ? sendForm(event)
        : event.key === 'Escape'
          ? leaveWhereOneIs()
          : !isTypedIn(document.activeElement) && this.single(event)
    if (done) event.preventDefault()
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog')
  }

  private single(event: KeyboardEvent): boolean {
    // With Russian letters the key of "/" gives "." and with Shift ","; with Kazakh ones "№".
    const slash = event.code === 'Slash'
    if (event.key === '?' || (slash && event.key === ',')) {
      this.dialog?.showModal()
      return true
    }
    if (event.key === '/' || (slash && ['.', '№'].includes(event.key))) {
      const [above, inPage] = document.querySelectorAll<HTMLInputElement>('#find, #find-q')
      const box = inPage ?? above
      box?.focus()
      box?.select()
      return box !== undefined
    }
    if (event.shiftKey) return false
    const letter = letterOf(event)
    return (letter === 'j' && moveBy(1)) || (letter === 'k' && moveBy(-1))
  }
}

/** Presses the first button of the form in which one is. */
function sendForm(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' && letterOf(event) !== 's') return false
  const form = document.activeElement?.closest<HTMLFormElement>('main form')
  if (!form) return false
  form.requestSubmit(form.querySelector<HTMLButtonElement>('button:not([type=button])'))
  return true
}

function leaveWhereOneIs(): boolean {
  const at = document.activeElement
  if (!(at instanceof HTMLElement)) return false
  const fold = at.closest<HTMLDetailsElement>('details[open]')
  if (isTypedIn(at)) at.blur()
  else if (fold) {
    fold.open = false
    fold.querySelector('summary')?.focus()
  } else return false
  return true
}

const typedIn = 'select, textarea, [contenteditable], input:not([type=checkbox], [type=radio])'
const isTypedIn = (element: Element | null): boolean => element?.matches(typedIn) ?? false

/** Puts the focus on the first link of the next row or result; Enter then opens it. */
function moveBy(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll('main tbody tr, main li')]
    .filter((row) => !row.closest('form, nav, figure, dialog') && !row.parentElement?.closest('li'))
    .map((row) => row.querySelector<HTMLElement>('a[href]'))
    .filter((link) => link !== null && link.getClientRects().length > 0)
  const at = links.findIndex((link) => link?.closest('tr, li')?.contains(document.activeElement))
  const next = at === -1 ? (step === 1 ? 0 : links.length - 1) : at + step
  links[next]?.focus()
  return links.length > 0
}

customElements.define('page-keys', PageKeys)
