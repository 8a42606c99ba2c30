import type { WordRow } from './row.ts'

/** What a place is, or how far a body's power reaches. */
export const kindsOfPlaces: readonly WordRow[] = [
  ['city', 'city town gorod', 'город- г гор городск-', 'қала- қ қалалық qala- kala- qalalyq'],
  [
    'region',
    'region regional oblast oblasts province provincial',
    'област- обл областн-',
    'облыс- обл облыстық oblys- oblystyq',
  ],
  ['district', 'district rayon raion', 'район- районн- р-н', 'аудан- аудандық audan- audandyq'],
  ['interdistrict', 'interdistrict inter-district', 'межрайонн-', 'ауданаралық'],
  [
    'village',
    'village settlement aul selo',
    'сел- с поселок поселк- пос п аул-',
    'ауыл- а кент- auyl- kent-',
  ],
  ['rural-district', 'rural_district', 'сельск-_округ-', 'ауылдық_округ-'],
  ['street', 'street ulitsa koshe koshesi köshe köshesi', 'улиц- уличн- ул', 'көше-'],
  ['avenue', 'avenue ave prospekt prospect', 'проспект- просп пр-т пр', 'даңғыл-'],
  ['square', 'square', 'площад- пл', 'алаң-'],
  [
    'microdistrict',
    'microdistrict mikrorayon mikroraion',
    'микрорайон- мкр мкрн м-н',
    'шағынаудан- шағын_аудан- ықшамаудан- мөлтекаудан-',
  ],
  ['highway', 'highway road motorway', 'трасс- шоссе автодорог- дорог-', 'тас_жол- тасжол- жол-'],
  ['airport', 'airport', 'аэропорт-', 'әуежай-'],
  ['lake', 'lake', 'озер-', 'көл-'],
  ['river', 'river', 'река реки реке реку рекой', 'өзен-'],
  ['sea', 'sea', 'море моря морем', 'теңіз-'],
  ['mountain', 'mountain mountains', 'гора горы', 'тау таулары'],
  ['railway-station', 'railway_station', 'вокзал- станци- ст', 'вокзал- бекет- станция-'],
  ['park', 'park', 'парк-', 'саябақ- саябағ-'],
]

/** Parts of the compass: the west of a country is not its east. */
export const directions: readonly WordRow[] = [
  ['north', 'north northern', 'север север- северн-', 'солтүстік- солтүстіг-'],
  ['south', 'south southern', 'юг юга юге южн-', 'оңтүстік- оңтүстіг-'],
  ['west', 'west western', 'запад- западн-', 'батыс-'],
  ['east', 'east eastern', 'восток- восточн-', 'шығыс-'],
]
