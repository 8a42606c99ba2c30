/** Words that carry nothing of a name, in lower case. */
export const smallWords: ReadonlySet<string> = new Set([
  ...'of the a an for and on in at to under by from with against while not named former so-called'.split(
    ' ',
  ),
  ...'по и в во на при о об для из с со за от над под к ко против им имени не бывший бывшая'.split(
    ' ',
  ),
  ...'және мен бен пен үшін бойынша жөніндегі туралы қарсы жанындағы атындағы атқаратын бұрынғы'.split(
    ' ',
  ),
  ...'kz org com'.split(' '),
  ...'de la des du et der und'.split(' '),
])

/** "Republic": every State has such a word in its full name. */
export const stateWords: ReadonlySet<string> = new Set([
  ...'republic'.split(' '),
  ...'республика республики республике республику республикой'.split(' '),
  ...'республикасы республикасының республикасындағы республикасында'.split(' '),
])

/** Written before a number. */
export const numberSigns: ReadonlySet<string> = new Set(['no', 'nr', 'n', 'number', 'номер'])
