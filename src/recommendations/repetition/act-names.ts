/**
 * Verbs of demand, by what the State would have to do. Words in one line ask for one act; each language
 * beside the others. A "vague" act says little of what is to be done: nearly anything can be strengthened.
 */
export interface Act {
  readonly words: string
  readonly vague?: true
}

export const acts: Readonly<Record<string, Act>> = {
  join: {
    words:
      'ratify ratification ratifying accede acceding accession adhere adhering sign signing become party joining join ' +
      'ратифицировать ратификация ратифицируйте присоединиться присоединение подписать подписание ' +
      'ратификациялау ратификацияла қосылу',
  },
  // "withdraw the reservations to": the treaty is joined already.
  reserve: { words: 'reservation reservations оговорка оговорки ескертпе' },
  abolish: {
    words:
      'abolish abolishing abolition repeal repealing decriminalize decriminalise decriminalization decriminalisation remove removing annul lift ' +
      'отменить отмена отмените упразднить декриминализировать декриминализация исключить ' +
      'жою жоюды күшін алып тастау',
  },
  amend: {
    words:
      'amend amending amendment revise revising revision review reviewing reform reforming modify align aligning bring conformity harmonize ' +
      'пересмотреть пересмотр изменить внести поправки привести соответствие реформировать реформа согласовать ' +
      'қайта қарау өзгерту сәйкестендіру',
  },
  enact: {
    words:
      'enact enacting enactment legislate adopt adopting criminalize criminalise criminalization criminalizing define definition draft ' +
      'принять принятие криминализировать криминализация законодательно определить қабылдау',
  },
  found: {
    words:
      'establish establishing establishment create creation introduce institute found set ' +
      'создать создание учредить учреждение ввести құру енгізу',
  },
  investigate: {
    words:
      'investigate investigating investigation prosecute prosecution punish punished punishment accountable perpetrators ' +
      'расследовать расследование привлечь ответственность наказать тергеу жазалау',
  },
  release: { words: 'release releasing освободить освобождение босату' },
  redress: {
    words:
      'compensate compensation redress rehabilitate rehabilitation reparation компенсировать компенсация возместить возмещение реабилитация өтемақы оңалту',
  },
  share: { words: 'share sharing делиться поделиться обмен бөлісу' },
  cooperate: {
    words: 'cooperate cooperation invite сотрудничать сотрудничество пригласить ынтымақтастық',
  },
  train: {
    words:
      'train training trained awareness campaigns inform обучать обучение подготовка просвещение оқыту',
  },
  combat: {
    words:
      'combat combating fight fighting prevent prevention preventing eradicate eradication eliminate eliminating elimination counter confront end tackle halt ' +
      'бороться борьба предотвращать предупреждать предупреждение искоренить ликвидировать покончить күрес алдын алу',
  },
  allow: {
    words:
      'allow permit grant enable refrain discontinue разрешить разрешать допустить предоставить воздержаться рұқсат',
  },
  collect: { words: 'collect collection data indicators собирать сбор данные жинау' },
  implement: {
    words:
      'implement implementing implementation realization carry execute apply осуществить осуществление выполнить выполнение реализовать исполнить іске асыру орындау',
    vague: true,
  },
  protect: {
    words:
      'protect protecting protection ensure ensuring guarantee guaranteeing safeguard respect uphold comply compliance ' +
      'защищать защита обеспечить обеспечение гарантировать соблюдать соблюдение қорғау қамтамасыз кепілдік',
    vague: true,
  },
  strengthen: {
    words:
      'strengthen strengthening improve improving improvement enhance enhancing develop developing promote promoting promotion increase ' +
      'укрепить укреплять укрепление усилить улучшить улучшение развивать развитие поощрять повысить нығайту жақсарту дамыту арттыру',
    vague: true,
  },
}

/** Words that a stemmer takes for a verb of demand: access for accession, criminal for criminalize. */
export const notActs: ReadonlySet<string> = new Set(
  'access accesses accessible criminal criminals criminally signatory party parties application'.split(
    ' ',
  ),
)

/** Verbs that begin a further demand and say nothing of what it is. */
export const openingVerbs: ReadonlySet<string> = new Set(
  'address conduct consider continue encourage ensure give hold make offer provide put raise reduce support take'.split(
    ' ',
  ),
)
