/** What is asked of the large casebook, by what it is like. */
export const questions: Readonly<Record<string, readonly string[]>> = {
  'one word': ['torture', 'convicted', 'приговор', 'азаптау', 'Almaty'],
  'several words': ['detained Almaty 2019', 'police officers torture', 'house arrest appeal'],
  'a name': ['Zhylanbayev', 'Жыланбаев', 'Aset Abishev', 'Мамай Жанболат'],
  'a name spelt otherwise': ['Zhilanbaef', 'Agadyl'],
  'a phrase': ['"house arrest"', '"лишение свободы"'],
  'fields and dates': [
    'kind:event type:verdict since:2018',
    'place:Almaty topic:torture',
    'provision:174',
  ],
  'or, and without': ['fine OR imprisonment -appeal', 'torture -Koshmambet'],
  everything: [''],
}

export const pages: Readonly<Record<string, readonly string[]>> = {
  'page find': ['/en/find?q=torture', '/ru/find?q=приговор&kind=event', '/kk/find'],
  'page of a person': ['/en/persons/person-035x3', '/ru/persons/person-031x5'],
  'list of persons': ['/en/persons', '/en/persons?tone=deprived', '/ru/persons?q=Жыланбаев'],
  'list of events': ['/en/events', '/en/events?type=verdict', '/en/events?year=2019&page=3'],
  'list of proceedings': ['/en/proceedings', '/en/proceedings?page=9'],
  'list of sources': ['/en/sources', '/en/sources?page=5'],
  'list of provisions': ['/en/provisions', '/en/provisions/cc-174'],
  'first page': ['/en'],
}
