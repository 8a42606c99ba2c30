import { z } from 'zod'
import type { LocalText } from '../base/language.ts'
import { envelope } from './statement.ts'

/** One dated step that turns the body of an old version into the next version's. Never edits stored entries. */
export interface UpgradeStep {
  /** The version it starts from. */
  readonly from: number
  /** When it was written, YYYY-MM-DD, and what it does, in one sentence. */
  readonly since: string
  readonly does: string
  readonly upgrade: (body: Record<string, unknown>) => Record<string, unknown>
}

type Shape = Record<string, z.ZodType>
type RecordSchema<K extends string, S extends Shape> = z.ZodObject<
  { kind: z.ZodLiteral<K>; version: z.ZodLiteral<number> } & typeof envelope & S,
  z.core.$strict
>

/** A kind of record: one file in `kinds/`, one line in the registry. */
export interface RecordKind<K extends string = string, S extends Shape = Shape> {
  readonly kind: K
  readonly version: number
  readonly label: Required<LocalText>
  /** Must at least one source be named, on the record or on a field? */
  readonly needsSource: boolean
  readonly schema: RecordSchema<K, S>
  readonly upgrades: readonly UpgradeStep[]
  /** A worked example from published facts; the tests parse it. */
  readonly example: z.input<RecordSchema<K, S>>
}

interface KindInput<K extends string, S extends Shape> {
  kind: K
  version: number
  label: Required<LocalText>
  needsSource: boolean
  shape: S
  upgrades?: readonly UpgradeStep[]
  example: z.input<RecordSchema<K, S>>
}

export function defineKind<const K extends string, S extends Shape>(
  input: KindInput<K, S>,
): RecordKind<K, S> {
  const schema = z.strictObject({
    kind: z.literal(input.kind),
    version: z.literal(input.version),
    ...envelope,
    ...input.shape,
  }) as unknown as RecordSchema<K, S>
  return {
    kind: input.kind,
    version: input.version,
    label: input.label,
    needsSource: input.needsSource,
    schema,
    upgrades: input.upgrades ?? [],
    example: input.example,
  }
}
