import { azerbaijaniLatin } from './systems/azerbaijani-latin.ts'
import { belarusian2007 } from './systems/belarusian-2007.ts'
import { belarusianBgnPcgn } from './systems/belarusian-bgn-pcgn.ts'
import { belarusianIcao } from './systems/belarusian-icao.ts'
import { iso9 } from './systems/iso-9.ts'
import { kazakhBgnPcgn } from './systems/kazakh-bgn-pcgn.ts'
import { kazakhInRussian } from './systems/kazakh-in-russian.ts'
import { kazakhLatin2017 } from './systems/kazakh-latin-2017.ts'
import { kazakhLatin2018 } from './systems/kazakh-latin-2018.ts'
import { kazakhLatin2021 } from './systems/kazakh-latin-2021.ts'
import { kazakhPress } from './systems/kazakh-press.ts'
import { kyrgyzBgnPcgn } from './systems/kyrgyz-bgn-pcgn.ts'
import { russianBgnPcgn } from './systems/russian-bgn-pcgn.ts'
import { russianGost779B } from './systems/russian-gost-7-79-b.ts'
import { russianIcao } from './systems/russian-icao.ts'
import { russianPress } from './systems/russian-press.ts'
import { tajikBgnPcgn } from './systems/tajik-bgn-pcgn.ts'
import { turkmenLatin } from './systems/turkmen-latin.ts'
import { ukrainian2010 } from './systems/ukrainian-2010.ts'
import { ukrainianBgnPcgn } from './systems/ukrainian-bgn-pcgn.ts'
import { uzbekLatin } from './systems/uzbek-latin.ts'

/** Every system by its id. A new standard is one file in `systems/` and one line here. */
export const systems = {
  [kazakhPress.id]: kazakhPress,
  [kazakhInRussian.id]: kazakhInRussian,
  [kazakhBgnPcgn.id]: kazakhBgnPcgn,
  [kazakhLatin2021.id]: kazakhLatin2021,
  [kazakhLatin2018.id]: kazakhLatin2018,
  [kazakhLatin2017.id]: kazakhLatin2017,
  [russianPress.id]: russianPress,
  [russianIcao.id]: russianIcao,
  [russianBgnPcgn.id]: russianBgnPcgn,
  [russianGost779B.id]: russianGost779B,
  [kyrgyzBgnPcgn.id]: kyrgyzBgnPcgn,
  [uzbekLatin.id]: uzbekLatin,
  [tajikBgnPcgn.id]: tajikBgnPcgn,
  [turkmenLatin.id]: turkmenLatin,
  [azerbaijaniLatin.id]: azerbaijaniLatin,
  [ukrainian2010.id]: ukrainian2010,
  [ukrainianBgnPcgn.id]: ukrainianBgnPcgn,
  [belarusianIcao.id]: belarusianIcao,
  [belarusian2007.id]: belarusian2007,
  [belarusianBgnPcgn.id]: belarusianBgnPcgn,
  [iso9.id]: iso9,
} as const

export type SystemId = keyof typeof systems
