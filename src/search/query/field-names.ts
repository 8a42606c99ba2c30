import type { QueryField } from './query.ts'

/** What the fields are called in each language; the first of a line is how the query is written back. */
const names: Readonly<Record<QueryField | 'since' | 'until', string>> = {
  kind: 'kind вид бөлім',
  type: 'type тип түрі',
  place: 'place место орын',
  provision: 'provision article статья бап',
  status: 'status статус мәртебе',
  topic: 'topic тема тақырып',
  source: 'source источник дереккөз',
  person: 'person лицо тұлға',
  confidentiality: 'confidentiality доступ құпиялық',
  id: 'id handle',
  since: 'since after с бастап',
  until: 'until before до дейін',
}

const byName = new Map(
  Object.entries(names).flatMap(([field, list]) =>
    list.split(' ').map((name) => [name, field as QueryField | 'since' | 'until'] as const),
  ),
)

/** The field a name means, in any of our languages. */
export const fieldNamed = (name: string): QueryField | 'since' | 'until' | undefined =>
  byName.get(name.toLowerCase())
