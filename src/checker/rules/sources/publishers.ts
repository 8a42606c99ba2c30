/** Publishers that papers on Central Asia cite by name, with the registered names of their sites. */
export const publishers: readonly (readonly [name: RegExp, sites: readonly string[]])[] = [
  [/^Vlast(?:\.kz)?$/, ['vlast']],
  [/^Orda(?:\.kz)?$/, ['orda']],
  [/^Tengrinews$/i, ['tengrinews']],
  [/^Zakon\.kz$/i, ['zakon']],
  [/^KazTAG$/i, ['kaztag']],
  [/^Exclusive(?:\.kz)?$/, ['exclusive']],
  [/^(?:Kaktus(?:\.media)?)$/i, ['kaktus']],
  [/^Mediazona$/i, ['mediazona', 'zona']],
  [/^Eurasianet$/i, ['eurasianet']],
  [/^(?:Human Rights Watch|HRW)$/, ['hrw']],
  [/^Amnesty International$/, ['amnesty']],
  [/^Freedom House$/, ['freedomhouse']],
  [/^Front ?[Ll]ine Defenders$/, ['frontlinedefenders']],
  [/^(?:Committee to Protect Journalists|CPJ)$/, ['cpj']],
  [/^Adil Soz$/i, ['adilsoz']],
  [/^Forum 18$/, ['forum18']],
]

/** Sites where anybody's page may be: a publisher's own post, or a copy in an archive. */
export const openSites: ReadonlySet<string> = new Set(
  'facebook instagram youtube youtu t telegram twitter x vk archive perma google medium issuu scribd refworld ecoi reliefweb'.split(
    ' ',
  ),
)
