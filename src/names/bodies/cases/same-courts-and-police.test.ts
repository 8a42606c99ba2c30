import { describe, expect, test } from 'vitest'
import { compareBodies, prepareBody } from '../index.ts'
import { pairsIn } from './pairs-in.ts'

// Two names of one court, police body, prosecution or prison in each line, apart by " | ". To add a case, add a line.

const names = `
Supreme Court | Верховный суд Республики Казахстан
Жоғарғы сот | Supreme Court of Kazakhstan
Конституционный суд | Конституциялық сот
General Prosecutor's Office | Prosecutor General’s Office
Генеральная прокуратура | Бас прокуратура
Медеуский районный суд | Medeu District Court
Медеуский районный суд г. Алматы | Medeu court
Медеу аудандық соты | Медеуского районного суда
районный суд № 2 Медеуского района | Medeu District Court No. 2
Алматинский городской суд | Almaty city court
Алматы қалалық соты | Алматинского городского суда
Карагандинский областной суд | Karaganda regional court
Есильский районный суд города Астаны | Esil district court
СМАС Алматы | Специализированный межрайонный административный суд города Алматы
Департамент полиции города Алматы | Almaty police department
Алматы қаласының полиция департаменті | Almaty police
Управление полиции Медеуского района | Medeu district police
колония № 63 | Colony No. 63
ЛА-155/14 | LA-155/14
ИК-164/4 | колония 164/4
Correctional Colony LA-155/14 | учреждение ЛА-155/14
АК159/18 | колония АК-159/18
Генпрокуратура РК | General Prosecutor's Office of the Republic of Kazakhstan
Верховный Суд | ҚР Жоғарғы Соты
Алматы қаласының Медеу аудандық соты | Медеуский районный суд
Ауэзовский районный суд №2 г.Алматы | Auezov District Court No 2 of Almaty
Алмалинский райсуд | Almaly District Court
Специализированный межрайонный суд по уголовным делам г. Алматы | Specialised Interdistrict Criminal Court of Almaty
Костанайский областной суд | Қостанай облыстық соты
Суд города Талдыкорган | Талдыкорганский городской суд
Талдыкорганский городской суд | Taldykorgan City Court
ДП Алматинской области | Almaty Region Police Department
Полиция Актау | Aktau police
Ақтау полициясы | полиция Актау
СИЗО г. Алматы | Almaty remand centre
учреждение № 72 | Institution No. 72
РГУ «Учреждение № 72» | учреждение №72
Прокуратура Медеуского района | Medeu district prosecutor's office
Медеу ауданының прокуратурасы | Прокуратура Медеуского района
Суд № 2 города Усть-Каменогорска | Ust-Kamenogorsk City Court No. 2
Өскемен қалалық соты | Усть-Каменогорский городской суд
Семейский городской суд | Semey City Court
суд города Семей | Semey court
Жанаозенский городской суд | Zhanaozen City Court
Мангистауский областной суд | Mangystau Regional Court
Алматы облыстық соты | Алматинский областной суд
Есильский районный суд | Есіл аудандық соты
Департамент полиции Карагандинской области | Qarağandy oblysynyñ policiya departamenti
Департамент полиции Карагандинской области | Karaganda region police department
Управление полиции города Рудный | Rudny police
Генеральная прокуратура Республики Казахстан | Қазақстан Республикасының Бас прокуратурасы
колония ЛА-155/14 в Заречном | LA-155/14
Учреждение АП-162/1 | AP-162/1
Следственный изолятор № 18 | Remand centre No. 18
Петропавловский городской суд | Petropavlovsk City Court
Тараз қалалық соты | Таразский городской суд
Суд № 2 г. Тараз | Taraz City Court No. 2
Кордайский районный суд | Korday District Court
Туркестанский областной суд | Түркістан облыстық соты
Департамент полиции Шымкента | Shymkent police department
учр. ЕЦ-166/18 | ЕЦ-166/18
Алатауский районный суд города Алматы | Alatau District Court of Almaty
Турксибский районный суд | Түрксіб аудандық соты
Наурызбайский суд | Nauryzbai District Court
Военный суд Алматинского гарнизона | Almaty Garrison Military Court
Полиция Медеуского района | Медеу ауданының полициясы
`

describe('one court, police or prison', () => {
  test.each(pairsIn(names))('%s = %s', (a, b) => {
    const { same, why } = compareBodies(
      prepareBody(a, 'organisation'),
      prepareBody(b, 'organisation'),
      {
        home: 'KZ',
      },
    )
    expect(same, JSON.stringify(why)).toBe(true)
  })
})
