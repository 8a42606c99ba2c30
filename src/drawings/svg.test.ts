import { describe, expect, it } from 'vitest'
import { across, linked, printShapes, shape } from './svg.ts'

const picture = [
  linked(
    { path: '/persons', query: { tone: 'free' } },
    'Free & "known" <persons>',
    shape('rect', { x: across(12.5), width: across(25), y: 4, fill: 'url(#in-other)' }),
  ),
  shape('linearGradient', { id: 'in-other' }),
]

describe('the same shapes', () => {
  it('on a page: as wide as their place, with links, ids apart from those of other pictures', () =>
    expect(
      printShapes(picture, {
        width: null,
        prefix: 'life-',
        href: ({ path }) => `/en${path}?on=2025`,
      }),
    ).toBe(
      '<a href="/en/persons?on=2025"><title>Free &amp; &quot;known&quot; &lt;persons&gt;</title><rect x="12.5%" width="25%" y="4" fill="url(#life-in-other)"/></a><linearGradient id="life-in-other"/>',
    ))

  it('in a file: of a fixed width, leading nowhere', () =>
    expect(printShapes(picture, { width: 720, prefix: 'f-', href: null })).toBe(
      '<g><title>Free &amp; &quot;known&quot; &lt;persons&gt;</title><rect x="90" width="180" y="4" fill="url(#f-in-other)"/></g><linearGradient id="f-in-other"/>',
    ))
})

it('holds nothing that XML cannot hold', () =>
  expect(printShapes(['a\u0000b\ud800c'], { width: 1, prefix: '', href: null })).toBe('a b\ufffdc'))
