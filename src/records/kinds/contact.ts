import { line, ref, term } from '../field.ts'
import { defineKind } from '../kind.ts'

/** How somebody is reached. Never public: the default of the envelope is overruled by the rule in `readRecord`. */
export const contact = defineKind({
  kind: 'contact',
  version: 1,
  label: { en: 'Contact', ru: 'Контакт', kk: 'Байланыс' },
  needsSource: false,
  shape: {
    who: ref('person', 'organisation'),
    channel: term('contact-channels'),
    address: line(),
    purpose: line().optional(),
  },
  example: {
    kind: 'contact',
    version: 1,
    id: 'contact-1',
    confidentiality: 'organisation',
    who: 'organisation-061',
    channel: 'website',
    address: 'https://bureau.kz/en/',
  },
})
