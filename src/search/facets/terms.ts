import { tokenOf } from '../../projections/index.ts'
import { NumberSet, type PackedRecords } from '../packed/index.ts'
import type { FacetKind } from './facets.ts'

export const kindFacet = (packed: PackedRecords) => termFacet(packed, 'kind')
export const typeFacet = (packed: PackedRecords) => termFacet(packed, 'type')
export const topicFacet = (packed: PackedRecords) => termFacet(packed, 'topics')
export const confidentialityFacet = (packed: PackedRecords) => termFacet(packed, 'confidentiality')

/** Values are terms; of `type` "vocabulary/term". */
const termFacet = (packed: PackedRecords, vocabulary: string): FacetKind => ({
  async having(values) {
    const tokens = values.map((value) => tokenOf.term(vocabulary, value))
    await packed.load(tokens)
    return tokens.reduce((all, token) => all.or(packed.of(token)), new NumberSet(packed.size))
  },
  async counts(among) {
    const prefix = tokenOf.term(vocabulary, '')
    const tokens = await packed.family(prefix)
    return new Map(
      tokens
        .map((token): [string, number] => [
          token.slice(prefix.length),
          packed.of(token).countWith(among),
        ])
        .filter(([, count]) => count > 0),
    )
  },
})
