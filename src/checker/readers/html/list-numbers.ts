import { computedLabel } from '../labels/index.ts'
import { attribute, childrenOf, isElement } from './nodes.ts'
import type { HtmlElement } from './parse-bounded.ts'

/** A list that is open: what it prints before its next item. */
export class ListNumbers {
  private readonly numbered: boolean
  private readonly type: string
  private readonly step: 1 | -1
  private next: number

  constructor(list: HtmlElement) {
    this.numbered = list.tagName === 'ol'
    this.type = attribute(list, 'type') ?? '1'
    this.step = attribute(list, 'reversed') === undefined ? 1 : -1
    this.next = integer(attribute(list, 'start')) ?? (this.step === 1 ? 1 : countItems(list))
  }

  label(item: HtmlElement): string {
    if (!this.numbered) return '•'
    const own = integer(attribute(item, 'value')) ?? this.next
    this.next = own + this.step
    return computedLabel(own, attribute(item, 'type') ?? this.type)
  }
}

function integer(text: string | undefined): number | undefined {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(number) ? number : undefined
}

const countItems = (list: HtmlElement): number =>
  childrenOf(list).filter((child) => isElement(child) && child.tagName === 'li').length
