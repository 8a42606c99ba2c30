import { type PlaceRow, rows } from './row.ts'

const list: readonly (readonly [code: string, names: string])[] = [
  [
    'KZ',
    'Kazakhstan, Казахстан, Қазақстан, Qazaqstan, РК, ҚР, RK, Kazakhstani, Казахстанский, Қазақстандық, Kazakh, Казахский, Қазақ, Kazakstan',
  ],
  [
    'KG',
    'Kyrgyzstan, Кыргызстан, Қырғызстан, Киргизия, Kirghizia, Kyrgyz, Кыргызский, Қырғыз, Кыргызская, Кыргыз, Kyrgyzstani, КР, Киргизский',
  ],
  ['UZ', 'Uzbekistan, Узбекистан, Өзбекстан, Uzbek, Узбекский, Өзбек, Oʻzbekiston'],
  ['TJ', 'Tajikistan, Таджикистан, Тәжікстан, Tajik, Таджикский, Тәжік'],
  ['TM', 'Turkmenistan, Туркменистан, Түрікменстан, Turkmen, Туркменский, Түрікмен'],
  [
    'RU',
    'Russia, Россия, Ресей, Russian Federation, РФ, Russian, Российский, Российская Федерация, Российской Федерации',
  ],
  ['UA', 'Ukraine, Украина, Ukrainian, Украинский'],
  ['BY', 'Belarus, Беларусь, Белоруссия, Belarusian, Белорусский'],
  ['AZ', 'Azerbaijan, Азербайджан, Әзербайжан, Azerbaijani'],
  ['AM', 'Armenia, Армения, Armenian'],
  ['GE', 'Georgia, Грузия, Georgian, Грузинский'],
  ['MD', 'Moldova, Молдова, Молдавия'],
  ['TR', 'Turkey, Türkiye, Турция, Түркия, Turkish'],
  ['CN', 'China, Китай, Қытай, Chinese, КНР, ҚХР'],
  [
    'US',
    'United States, United States of America, USA, US, США, АҚШ, Соединённые Штаты, Соединённые Штаты Америки, Соединённых Штатов Америки, Америка Құрама Штаттары',
  ],
  ['GB', 'United Kingdom, UK, Великобритания, Ұлыбритания, Британия, British'],
  ['NO', 'Norway, Норвегия, Norwegian, Норвежский'],
  ['BE', 'Belgium, Бельгия, Belgian'],
  ['DE', 'Germany, Германия, German'],
  ['FR', 'France, Франция, French'],
  ['PL', 'Poland, Польша, Polish'],
]

/** Countries with their adjectives, as the names of their bodies use them; codes of ISO 3166-1. */
const countries: readonly PlaceRow[] = list.map(([code, names]) => ({
  id: code,
  rank: 'country',
  names,
  country: code,
}))

const cities = rows('city', [
  ['bishkek', 'Bishkek, Бишкек, Бішкек, Frunze, Фрунзе'],
  ['osh', 'Osh, Ош'],
  ['tashkent', 'Tashkent, Ташкент, Toshkent'],
  ['nukus', 'Nukus, Нукус, Нөкіс'],
  ['dushanbe', 'Dushanbe, Душанбе'],
  ['ashgabat', 'Ashgabat, Ашхабад, Ашгабат, Aşgabat'],
  ['moscow', 'Moscow, Москва, Мәскеу, Moskva'],
  ['kyiv', 'Kyiv, Kiev, Киев, Київ'],
  ['oslo', 'Oslo, Осло'],
  ['brussels', 'Brussels, Брюссель, Bruxelles'],
  ['geneva', 'Geneva, Женева, Genève'],
  ['vienna', 'Vienna, Вена, Wien'],
  ['warsaw', 'Warsaw, Варшава, Warszawa'],
  ['strasbourg', 'Strasbourg, Страсбург'],
])

const wider = rows(undefined, [
  ['europe', 'Europe, Европа, Еуропа'],
  ['central-asia', 'Central Asia, Центральная Азия, Центральной Азии, Орталық Азия, Средняя Азия'],
  ['soviet-union', 'Soviet Union, USSR, СССР, КСРО, Советский Союз, Советского Союза, Кеңес Одағы'],
  ['karakalpakstan', 'Karakalpakstan, Каракалпакстан, Қарақалпақстан, Karakalpkastan'],
])

export const abroad: readonly PlaceRow[] = [...countries, ...cities, ...wider]
