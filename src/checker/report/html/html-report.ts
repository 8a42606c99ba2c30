import { dark, light, type Palette, systemSans } from '../../../base/tokens.ts'
import type { RuleText } from '../../accepted/index.ts'
import type { CheckedFile } from '../checked-file.ts'
import { counted, foundWords } from '../counts-words.ts'
import { escapeHtml } from './escape.ts'
import { fileSection } from './file-section.ts'
import { pageStyles, reportStyles } from './styles.ts'

const variables = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')

const styles = `${pageStyles({ light: variables(light), dark: variables(dark) })}
body{font-family:${systemSans}}
${reportStyles}`

/** The report as one file that needs nothing else: no script, no request, readable in print and without colour. */
export function htmlReport(
  files: readonly CheckedFile[],
  { rules }: { readonly rules: readonly RuleText[] },
): string {
  const [only] = files
  const title =
    files.length === 1 && only !== undefined
      ? `Findings in ${only.file}`
      : `Findings in ${counted(files.length, 'file')}`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
${files.length === 1 && only !== undefined ? fileSection(only, { rules }) : several(files, rules, title)}
</main>
</body>
</html>
`
}

function several(files: readonly CheckedFile[], rules: readonly RuleText[], title: string): string {
  const links = files.map(
    (file, index) =>
      `<li><a href="#file${index + 1}">${escapeHtml(file.file)}</a>: ${escapeHtml(foundWords([file]))}</li>`,
  )
  const sections = files.map(
    (file, index) =>
      `<section id="file${index + 1}">${fileSection(file, { rules, prefix: `${index + 1}-`, heading: 2 })}</section>`,
  )
  return `<h1>${escapeHtml(title)}</h1>\n<ul>${links.join('\n')}</ul>\n${sections.join('\n')}`
}
