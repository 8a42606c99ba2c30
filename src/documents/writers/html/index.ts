import { createHash } from 'node:crypto'
import type { DocumentTree } from '../../tree.ts'
import { wordsOf } from '../words.ts'
import { blocksHtml } from './blocks.ts'
import { escapeHtml } from './escape.ts'
import { type HtmlPass, inlineHtml } from './inline.ts'
import { stylesheet } from './stylesheet.ts'

/**
 * A paper as one HTML file that needs nothing else: no script, no request, system fonts, and a policy that
 * forbids the rest. Endnotes follow DPUB-ARIA 1.1 (doc-noteref, doc-endnotes, doc-backlink).
 */
export function writeHtml(tree: DocumentTree): string {
  const pass: HtmlPass = {
    words: wordsOf(tree.language),
    marks: new Map(),
    noteIds: new Map(tree.notes.map((note) => [note.number, note.id])),
    depth: 0,
    tableWidths: [],
  }
  const header = headerHtml(tree, pass)
  const text = blocksHtml(tree.blocks, tree, pass)
  const style = stylesheet(pass.tableWidths)
  const hash = createHash('sha256').update(style, 'utf8').digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="ledger-position" content="${tree.position.size} ${escapeHtml(tree.position.root)}">
<title>${escapeHtml(tree.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#_text">${pass.words.skipToText}</a>
<div class="page">
${header}
<main id="_text">
${text}
</main>
</div>
</body>
</html>
`
}

function headerHtml(tree: DocumentTree, pass: HtmlPass): string {
  const subtitle =
    tree.subtitle === undefined ? '' : `<p class="subtitle">${escapeHtml(tree.subtitle)}</p>\n`
  const place = tree.place === undefined ? '' : `${escapeHtml(tree.place)}, `
  const organisations = tree.organisations.map((organisation) => {
    const portrait =
      organisation.portrait.length > 0 ? `\n<p>${inlineHtml(organisation.portrait, pass)}</p>` : ''
    const lines = organisation.lines.map((line) => inlineHtml(line, pass)).join('<br>')
    return `<li><p><strong>${escapeHtml(organisation.name)}</strong></p>${portrait}
<p class="lines">${lines}</p></li>`
  })
  const published =
    organisations.length === 0
      ? ''
      : `\n<ul class="organisations" role="list" aria-label="${pass.words.organisations}">\n${organisations.join('\n')}\n</ul>`
  return `<header>
<h1>${escapeHtml(tree.title)}</h1>
${subtitle}<p class="meta">${place}${escapeHtml(tree.dateText)}</p>${published}
</header>`
}
