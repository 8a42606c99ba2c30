import { z } from 'zod'

/**
 * What SARIF 2.1.0 (OASIS, errata 01) asks of the objects that we write. Every object is closed: a property that
 * the standard does not know, or that we have not looked up in it, is a fault. Numbers are the standard's sections.
 */
const message = z.strictObject({ text: z.string().min(1) }) // 3.11
const multiformat = z.strictObject({
  text: z.string().min(1),
  markdown: z.string().min(1).optional(),
}) // 3.12
const level = z.enum(['none', 'note', 'warning', 'error']) // 3.27.10
const one = z.int().min(1)

// 3.30.5 to 3.30.8: end columns are behind the last character, so an empty region has two equal ones.
const region = z
  .strictObject({
    startLine: one,
    startColumn: one,
    endLine: one,
    endColumn: one,
    snippet: z.strictObject({ text: z.string() }).optional(),
  })
  .refine(
    ({ startLine, startColumn, endLine, endColumn }) =>
      endLine > startLine || (endLine === startLine && endColumn >= startColumn),
    'a region ends before it begins',
  )

// 3.4.3 with RFC 3986: no blanks, no backslashes, nothing beyond ASCII.
const uri = z.string().regex(/^[\w.~:/?#@!$&'()*+,;=%[\]-]+$/)
const artifactLocation = z.strictObject({ uri })
const location = {
  id: z.int().min(0).optional(),
  message: message.optional(),
  physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
  logicalLocations: z
    .array(z.strictObject({ name: z.string().min(1), kind: z.string().min(1) }))
    .optional(),
}

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(0).optional(),
  level,
  message,
  locations: z.array(z.strictObject(location)).length(1),
  relatedLocations: z.array(z.strictObject(location)),
  partialFingerprints: z.record(z.string().regex(/\/v\d+$/), z.string().min(1)),
  suppressions: z
    .array(
      z.strictObject({
        kind: z.enum(['inSource', 'external']),
        justification: z.string().min(1).optional(),
      }),
    )
    .optional(),
})

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: multiformat,
  fullDescription: multiformat,
  help: multiformat,
  properties: z.strictObject({ tags: z.array(z.string().min(1)) }),
})

const notification = z.strictObject({
  descriptor: z.strictObject({ id: z.string().min(1) }),
  level,
  message,
  locations: z.array(z.strictObject(location)).optional(),
})

export const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z
      .strictObject({
        tool: z.strictObject({
          driver: z.strictObject({ name: z.string(), version: z.string(), rules: z.array(rule) }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(notification),
          }),
        ),
        results: z.array(result),
      })
      .refine(
        ({ tool, results }) =>
          results.every(
            ({ ruleId, ruleIndex }) =>
              ruleIndex === undefined || tool.driver.rules[ruleIndex]?.id === ruleId,
          ),
        'ruleIndex names another rule than ruleId (3.27.6)',
      ),
  ),
})
