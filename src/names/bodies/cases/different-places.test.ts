import { describe, expect, test } from 'vitest'
import { compareBodies, prepareBody } from '../index.ts'
import { pairsIn } from './pairs-in.ts'

// Names of two places that must stay two, apart by " | ". To add a case, add a line.

const names = `
Алматы | Алматинская область
Almaty | Almaty region
Алматы қаласы | Алматы облысы
Almaty | Almaty airport
Almaty | Almaty-Bishkek highway
Almaty | Almaly
Алматинский район | Алмалинский район
Atyrau | Aktau
Атырау | Актау
Aktau | Aktobe
Ақтау | Ақтөбе
Караганда | Карагандинская область
Karaganda | Karaganda region
Kokshetau | Kokpekty
Кокшетау | Көкпекті
Turkestan | Turkestan region
Туркестан | Туркменистан
Uralsk | Aralsk
Орал | Арал
Aksu | Aksai
Ақсу | Ақсай
Taraz | Talgar
Тараз | Зараз
Temirtau | Kentau
Жанаозен | Жанатас
Zhanaozen | Zhezkazgan
Zhetysu | Zhetysay
Талгар | Талдыкорган
Балхаш | озеро Балхаш
Balkhash | Lake Balkhash
Shu | Osh
Abai region | Abai district
Абайский район | область Абай
Zhambyl region | Taraz
Акмолинская область | Астана
Западно-Казахстанская область | Восточно-Казахстанская область
North Kazakhstan region | East Kazakhstan region
Батыс Қазақстан облысы | Шығыс Қазақстан облысы
West Kazakhstan region | Kazakhstan
western Kazakhstan | Kazakhstan
western Kazakhstan | West Kazakhstan region
Kazakhstan | Kyrgyzstan
Казахстан | Узбекистан
Uzbekistan | Karakalpakstan
Медеуский район | Бостандыкский район
Medeu district | Medeu street
улица Абая | проспект Абая
улица Абая | Абайский район
улица Абая, 10 | улица Абая, 12
микрорайон 5 | микрорайон 6
село Актас | село Акташ
село Кошмамбет | село Кошкарата
Кошмамбет | Кошмамбетов
Саран | Сарань, Узбекистан
Рудный | Рыбный
Central Asia | Asia
Europe | Central Asia
Oslo | Osh
Almaty District | Almaty City
Алматинский район Астаны | Алматы
Semey | Abai region
Жезказган | Улытауская область
Актюбинск | Актау
Kaskelen | Karasay
Қарағанды | Қаратау
село Узунбулак | село Узынагаш
Жаркент | Жаркын
Kentau | Kenesary
Atyrau | Atyrau region
улица Тимирязева | улица Тимурова
Russia | Belarus
Москва | Московская область
Almaty | Almaty, Russia
Шортанды | Шардара
Сарань | Сарканд
Saran | Sarkand
Kaskelen | Kaskabulak
Долинка | Долинское
улица Толе би | улица Казыбек би
Karazhal | Karaganda
Zhambyl district | Zhambyl region
Nur-Sultan | Sultan
Petropavlovsk | Pavlodar
Заречный | Речной
North Kazakhstan region | South Kazakhstan region
Шымкент | Туркестанская область
Караганды, ул. Ленина 5 | Караганды, ул. Ленина 7
Osakarovka | Oskemen
мкр Самал-1 | мкр Самал-2
Кеген | Керген
Burabai | Burundai
Бейнеу | Бейнау көлі
Kazan | Kazakhstan
Зерендинский район | Зайсанский район
Беларусь | Россия
Tashkent | Tashkent region
Құлан | Кулагер
Kulsary | Kulan
Алакольский район | Аксуский район
Уштобе | Уштаган
ул. Жандосова | ул. Джандосова-2
Степногорск | Степное
Астана | Астара
Байконур | Байконурский район
`

describe('two places', () => {
  test.each(pairsIn(names))('%s ≠ %s', (a, b) => {
    const { same, why } = compareBodies(prepareBody(a, 'place'), prepareBody(b, 'place'), {
      home: 'KZ',
    })
    expect(same, JSON.stringify(why)).toBe(false)
  })
})
