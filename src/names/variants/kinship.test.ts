import { describe, expect, it } from 'vitest'
import { makeToken } from '../fold/token.ts'
import { compileTables } from './compile-tables.ts'
import { groupsOf, type Kinship, kinship } from './kinship.ts'
import compiled from './tables/compiled.json' with { type: 'json' }
import { eastSlavic } from './tables/east-slavic.ts'
import { islamic } from './tables/islamic.ts'
import { single } from './tables/single.ts'
import { turkic } from './tables/turkic.ts'
import { western } from './tables/western.ts'

const groups = (word: string) => groupsOf(makeToken(word, false))
const between = (a: string, b: string): Kinship | undefined => kinship(groups(a), groups(b))

describe('forms of one name in the papers of several States', () => {
  it.each([
    ['Александр', 'Аляксандр', 'Aliaksandr', 'Олександр', 'Oleksandr', 'Alexander', 'Alexandre'],
    ['Сергей', 'Siarhei', 'Serhiy', 'Serhii', 'Sergej', 'Serguei', 'Сяргей'],
    ['Николай', 'Mikalai', 'Mykola', 'Микола', 'Nikolaj'],
    ['Владимир', 'Uladzimir', 'Volodymyr', 'Уладзімір', 'Wladimir'],
    ['Дмитрий', 'Dzmitry', 'Dmytro', 'Dmitri'],
    ['Михаил', 'Mykhailo', 'Mikhas', 'Michael'],
    ['Евгений', 'Yauhen', 'Yevhen', 'Eugene', 'Evgeny'],
    ['Павел', 'Pavlo', 'Павло'],
    ['Игорь', 'Ihor', 'Ihar'],
    ['Олег', 'Aleh', 'Oleh'],
    ['Елена', 'Alena', 'Olena', 'Yelena'],
    ['Анна', 'Hanna', 'Ганна'],
    ['Наталья', 'Natallia', 'Nataliia'],
    ['Мұхаммед', 'Muhammad', 'Mohammed', 'Магомед', 'Мухаммет'],
    ['Ахмет', 'Ahmad', 'Akhmed', 'Əhməd'],
    ['Жамал', 'Jamal', 'Cemal', 'Dzhamal', 'Джамал'],
    ['Хасан', 'Hasan', 'Асан', 'Гасан', 'Həsən'],
    ['Хусейн', 'Гусейн', 'Құсайын', 'Huseyn'],
    ['Ибрагим', 'Ibrahim', 'Ибраим', 'Ebrahim'],
    ['Юсуф', 'Жүсіп', 'Yusuf', 'Yousef'],
    ['Айша', 'Aisha', 'Ayşe'],
    ['Болат', 'Булат', 'Bolat', 'Pulat'],
    ['Ерлан', 'Эрлан', 'Yerlan', 'Erlan'],
    ['Мурат', 'Murod', 'Myrat', 'Murad'],
    ['Жолдас', 'Юлдаш', 'Yoldosh'],
    ['Michael', 'Майкл', 'Михаэль'],
    ['Hugh', 'Хью'],
    ['Gilles', 'Жиль'],
    ['Jean-Claude', 'Жан-Клод'],
    ['Andrzej', 'Анджей'],
    ['Vytautas', 'Витаутас'],
  ])('%s, %s and every other pair of the row', (...forms) => {
    for (const a of forms) for (const b of forms) expect(between(a, b), `${a} ${b}`).toBe('same')
  })
})

describe('two words', () => {
  it.each<[string, string, Kinship | undefined, string]>([
    ['Саша', 'Александр', 'short', 'a short form'],
    ['Саша', 'Александра', 'short', 'a short form of two names'],
    ['Ted', 'Theodore', 'short', 'an English short form'],
    ['Ben', 'Benjamin', 'short', 'an English short form'],
    ['Билл', 'William', 'short', 'across alphabets'],
    ['Димаш', 'Дінмұхаммед', 'short', 'a Kazakh short form'],
    ['Javlon', 'Javlonbek', 'short', 'what is added to a name may be left out'],
    ['Misha', 'Kolya', undefined, 'two short forms keep nothing apart'],
    ['Иван', 'John', 'cognate', 'one origin, seldom one person'],
    ['Александрович', 'Аляксандравіч', 'same', 'patronymics of one name'],
    ['Mykolaiovych', 'Николаевич', 'same', 'patronymics of one name, vowels lost'],
    ['Siarhejevich', 'Sergeevich', 'same', 'patronymics of one name in Latin'],
    ['Серікұлы', 'Серикович', 'same', 'patronymics of one name, by two customs'],
    ['Серікұлы', 'Берикович', 'apart', 'patronymics of two names'],
    ['Aleksandr', 'Aleksandrovich', undefined, 'a name and a patronymic are not compared'],
    ['Муратов', 'Маратов', 'apart', 'surnames of two names'],
    ['Мурат', 'Маратов', undefined, 'a name and a surname are not compared'],
    ['Жыланбаев', 'Zhylanbaev', undefined, 'words that are no known name'],
  ])('%s and %s: %s (%s)', (a, b, expected) => {
    expect(between(a, b)).toBe(expected)
    expect(between(b, a)).toBe(expected)
  })
})

describe('near in sound and two names', () => {
  it.each([
    'Али Алим Алия Алина',
    'Асет Асель Асем Азат',
    'Ерлан Ержан Ерболат Ернар Еркин',
    'Нурлан Нуржан Нурбек Нурбол Нуртас Нургуль',
    'Oleg Olga',
    'Айдар Айдын Айдос Айдан',
    'Дәурен Дәулет',
    'Марат Мурат',
    'Айгүл Айгерім Айнур Айжан',
    'Карина Марина Арина',
    'Денис Данис',
    'Серик Берик Ерик',
    'Галым Галия Галина',
    'Жанар Жанна Жания',
    'Данияр Даниал',
    'Эльдар Ильдар',
    'Рашид Рашад Ришат',
    'Hasan Husayn',
    'Самат Санат Сабит',
    'Максат Максуд Максим',
    'Кайрат Канат Кайсар',
    'Виктор Виктория',
    'Алексей Александр',
    'Камила Жамиля',
    'Talgat Tolegen',
    'Rustam Ruslan',
    'Elchin Elkhan Orkhan',
    'Zarina Karina',
  ])('%s', (line) => {
    const names = line.split(' ')
    for (const a of names) {
      for (const b of names) expect(between(a, b), `${a} ${b}`).toBe(a === b ? 'same' : 'apart')
    }
  })
})

describe('the tables', () => {
  const lines = [eastSlavic, islamic, turkic, western].flatMap((table) => table.trim().split('\n'))
  const forms = (part = '') =>
    part
      .trim()
      .split(/\s+/)
      .filter((form) => form !== '')
  const everyForm = [...lines.flatMap((line) => line.split(';').flatMap(forms)), ...forms(single)]
  const whole = (form: string) => groups(form.replaceAll('-', ''))

  it('are compiled as they stand (if not: node bench/names/build-name-keys.ts)', () => {
    expect(compiled).toEqual(JSON.parse(JSON.stringify(compileTables())))
  })

  it('keep no form apart from itself', () => {
    expect(everyForm.filter((form) => kinship(whole(form), whole(form)) === 'apart')).toEqual([])
  })

  it('keep no form apart from its own name', () => {
    const split = lines.flatMap((line) => {
      const [head, ...others] = line.split(';').flatMap(forms)
      return others.filter((form) => {
        const kin = kinship(whole(head as string), whole(form))
        return kin === 'apart' || kin === undefined
      })
    })
    expect(split).toEqual([])
  })

  it('say the same of a pair in either order', () => {
    const some = everyForm.filter((_, index) => index % 23 === 0).map(whole)
    for (const a of some) for (const b of some) expect(kinship(a, b)).toBe(kinship(b, a))
  })

  it('mix no alphabets within a word', () => {
    const mixed = /[a-z\u00c0-\u024f].*[\u0400-\u052f]|[\u0400-\u052f].*[a-z\u00c0-\u024f]/i
    expect(everyForm.filter((form) => mixed.test(form))).toEqual([])
  })
})
