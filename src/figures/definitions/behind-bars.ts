import { countedAnswer, countedPart, statedAnswer } from '../answers.ts'
import type { FigureDefinition } from '../figure.ts'
import { recognisedOn } from '../politically-motivated.ts'
import { quotedFor } from '../quoted.ts'
import { namedAndUnnamed } from '../remarks.ts'
import { stockOf } from '../standing.ts'

/** Figure 12: "More than 20 people are currently behind bars on charges considered politically motivated". */
export const behindBars: FigureDefinition = {
  name: 'behind-bars',
  title: {
    en: 'Behind bars on politically motivated charges',
    ru: 'За решёткой по политически мотивированным обвинениям',
    kk: 'Саяси астары бар айыптаулар бойынша қамауда отырғандар',
  },
  definition: {
    en: 'Persons who on the day are in detention and whom a named source recognises as political prisoners or as prosecuted for political reasons.',
    ru: 'Лица, которые в этот день находятся под стражей или в заключении и которых названный источник признаёт политическими заключёнными или преследуемыми по политическим мотивам.',
    kk: 'Осы күні қамауда немесе түрмеде отырған және аталған дереккөз саяси тұтқын немесе саяси себеппен қудаланған деп таныған адамдар.',
  },
  unit: 'person',
  filter: {
    en: 'Status on the day: custody before the verdict, prison, administrative arrest or compulsory psychiatric placement; and a recognition as political prisoner, prisoner of conscience or person prosecuted for political reasons.',
    ru: 'Статус на этот день: содержание под стражей до приговора, лишение свободы, административный арест или принудительное помещение в психиатрический стационар; и признание политическим заключённым, узником совести или преследуемым по политическим мотивам.',
    kk: 'Сол күнгі мәртебесі: үкімге дейінгі қамау, бас бостандығынан айыру, әкімшілік қамақ немесе психиатриялық стационарға мәжбүрлеп орналастыру; сондай-ақ саяси тұтқын, ар-ождан тұтқыны немесе саяси себеппен қудаланған адам деп танылуы.',
  },
  method: {
    en: 'A person counts once. House arrest is shown apart and is not part of the number; restriction of freedom, suspended sentences, bans, sentences in absentia, persons abroad and persons handed over to another State do not count. The date of a recognition is not the date of an imprisonment: a recognition made later, even after release, counts for an earlier day of the same imprisonment, but not if the person was set free and held again in between (practice of Viasna). Groups known by number count with their lowest number. Those of whom there has been no news for too long are listed as unconfirmed. The number is a minimum of what is documented here.',
    ru: 'Каждое лицо считается один раз. Домашний арест показан отдельно и в число не входит; ограничение свободы, условное осуждение, запреты, заочные приговоры, находящиеся за границей и переданные другому государству не считаются. Дата признания не есть дата лишения свободы: признание, сделанное позже, даже после освобождения, относится и к более раннему дню того же лишения свободы, но не в том случае, если между этими днями лицо было освобождено и вновь лишено свободы (практика «Вясны»). Группы, известные только числом, считаются по наименьшему числу. Те, о ком слишком давно нет известий, перечислены как неподтверждённые. Это наименьшее число: столько задокументировано здесь.',
    kk: 'Әр адам бір рет саналады. Үйқамақ бөлек көрсетіледі және санға кірмейді; бас бостандығын шектеу, шартты үкім, тыйымдар, сырттай үкім, шетелде жүргендер және басқа мемлекетке берілгендер саналмайды. Тану күні бас бостандығынан айырылған күнді білдірмейді: кейінірек, тіпті босатылғаннан кейін жасалған тану да сол қамаудың бұрынғы күніне қатысты, бірақ адам осы екі күннің арасында босатылып, қайта қамалса, қатысты емес («Вясна» тәжірибесі). Тек саны белгілі топтар ең аз санымен есептеледі. Көптен бері хабар жоқ адамдар расталмағандар тізімінде. Бұл — осында құжатталған ең аз сан.',
  },
  on: null,
  async compute({ view, on }) {
    const [{ groups, statuses }, quoted] = await Promise.all([
      recognisedOn(view, on),
      quotedFor(view, 'behind-bars', on),
    ])
    const held = stockOf(statuses.keys(), statuses, (status) => status.held, view, groups)
    const atHome = stockOf(
      statuses.keys(),
      statuses,
      (status) => status.term === 'house-arrest',
      view,
      groups,
    )
    if (statuses.size === 0) return statedAnswer(quoted, null)
    return countedAnswer(held.counted, quoted, null, {
      unconfirmed: held.unconfirmed,
      uncertain: held.uncertain,
      parts: [countedPart('house-arrest', houseArrest, atHome.counted)],
      remarks: namedAndUnnamed(held.counted, groups),
    })
  },
}

const houseArrest = {
  en: 'Under house arrest, not part of the number',
  ru: 'Под домашним арестом, в число не входят',
  kk: 'Үйқамақта, санға кірмейді',
}
