import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { paperStyle } from '../../style.ts'
import type { DocumentLanguage } from '../../tree.ts'
import { wordLanguage } from './languages.ts'
import { halfPoints, hex, twips } from './measures.ts'

const { size, colour, docxFonts, leading } = paperStyle
const ink = hex(colour.ink)
const soft = hex(colour.soft)

/** Word's own line height is about 1.15 of the type size; `line` counts in 240ths of it. */
const line = Math.round((leading / 1.15) * 240)
const tight = { line: 252, lineRule: LineRuleType.AUTO }

const heading = (points: number, before: number, after: number, outlineLevel: number) => ({
  run: { font: docxFonts.sans, size: halfPoints(points), bold: true, color: ink },
  paragraph: {
    spacing: { before, after, ...tight },
    keepNext: true,
    keepLines: true,
    outlineLevel,
  },
})

const paragraphStyle = (
  id: string,
  name: string,
  run: IParagraphStyleOptions['run'],
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph })

/** The look of a paper as Word styles, so that people can change it in one place. */
export function wordStyles(language: DocumentLanguage): IStylesOptions {
  const sansSmall = { font: docxFonts.sans, size: halfPoints(size.small) }
  return {
    default: {
      document: {
        run: {
          font: docxFonts.serif,
          size: halfPoints(size.text),
          color: ink,
          language: { value: wordLanguage(language) },
        },
        paragraph: { spacing: { after: 140, line, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: docxFonts.sans, size: halfPoints(size.title), bold: true, color: ink },
        paragraph: { spacing: { after: 160, ...tight }, keepNext: true },
      },
      heading1: heading(size.chapter, 480, 200, 0),
      heading2: heading(size.section, 360, 160, 1),
      heading3: heading(size.subsection, 280, 120, 2),
      hyperlink: { run: { color: hex(colour.accent), underline: {} } },
      endnoteText: {
        run: { size: halfPoints(size.small) },
        paragraph: { spacing: { after: 60, ...tight } },
      },
      endnoteReference: { run: { superScript: true } },
      listParagraph: { paragraph: { spacing: { after: 110 }, contextualSpacing: false } },
      caption: {
        run: { font: docxFonts.sans, size: halfPoints(size.table + 0.5), bold: true, color: ink },
        paragraph: { spacing: { before: 280, after: 120, ...tight }, keepNext: true },
      },
    },
    paragraphStyles: [
      paragraphStyle(
        'Subtitle',
        'Subtitle',
        { font: docxFonts.sans, size: halfPoints(size.subtitle), color: soft },
        {
          spacing: { after: 160, ...tight },
        },
      ),
      paragraphStyle(
        'Dateline',
        'Dateline',
        { font: docxFonts.sans, color: soft },
        { spacing: { after: 400 } },
      ),
      paragraphStyle('Organisation', 'Organisation', sansSmall, {
        spacing: { after: 80, ...tight },
        alignment: AlignmentType.LEFT,
      }),
      paragraphStyle(
        'ContentsTitle',
        'Contents Title',
        { font: docxFonts.sans, size: halfPoints(size.section), bold: true },
        {
          spacing: { before: 280, after: 120, ...tight },
          keepNext: true,
        },
      ),
      ...[1, 2, 3].map((level) =>
        paragraphStyle(
          `TOC${level}`,
          `toc ${level}`,
          { font: docxFonts.sans, size: halfPoints(size.text - 0.5) },
          {
            spacing: { after: 60, ...tight },
            indent: { left: (level - 1) * 340 },
          },
        ),
      ),
      paragraphStyle('Quotation', 'Quotation', {}, { indent: { left: twips(6), right: twips(6) } }),
      paragraphStyle(
        'BoxTitle',
        'Box Title',
        { font: docxFonts.sans, size: halfPoints(size.text), bold: true },
        {
          spacing: { before: 320, after: 120, ...tight },
          keepNext: true,
          border: {
            top: { style: BorderStyle.SINGLE, size: 12, color: hex(colour.accent), space: 6 },
          },
        },
      ),
      paragraphStyle(
        'TableText',
        'Table Text',
        { font: docxFonts.sans, size: halfPoints(size.table) },
        {
          spacing: { before: 30, after: 30, ...tight },
          alignment: AlignmentType.LEFT,
        },
      ),
      paragraphStyle(
        'TableNote',
        'Table Note',
        { ...sansSmall, color: soft },
        {
          spacing: { before: 100, after: 280, ...tight },
        },
      ),
      paragraphStyle(
        'PageFoot',
        'Page Foot',
        { font: docxFonts.sans, size: 16, color: soft },
        {
          spacing: { after: 0, ...tight },
          alignment: AlignmentType.CENTER,
        },
      ),
      paragraphStyle(
        'PageHead',
        'Page Head',
        { font: docxFonts.sans, size: 15, color: soft },
        {
          spacing: { after: 0, ...tight },
        },
      ),
    ],
  }
}
