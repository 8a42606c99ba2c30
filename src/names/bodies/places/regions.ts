import { type PlaceRow, rows } from './row.ts'

/**
 * Regions of Kazakhstan that are not called after their centre (Abai, Zhetysu and Ulytau since 8 June
 * 2022), and districts of its cities and some of its regions.
 */
const regions = rows('region', [
  ['abai-region', 'Abai, Абай, Abay, Абайская'],
  ['akmola', 'Akmola, Акмола, Ақмола, Акмолинская, Aqmola'],
  ['zhetysu', 'Zhetysu, Жетысу, Жетісу, Jetisu, Jetysu, Zhetisu'],
  ['ulytau', 'Ulytau, Улытау, Ұлытау'],
  ['mangystau', 'Mangystau, Мангистау, Маңғыстау, Mangistau, Mangyshlak, Мангышлак, Мангыстау'],
  ['zhambyl', 'Zhambyl, Жамбыл, Jambyl, Dzhambul, Джамбул'],
])

const districts = rows('district', [
  ['medeu', 'Medeu, Медеу, Medeo, Медео, Medeusky'],
  ['bostandyk', 'Bostandyk, Бостандык, Бостандық, Bostandyq'],
  ['alatau', 'Alatau, Алатау'],
  ['almaly', 'Almaly, Алмалы, Алмалинский'],
  ['auezov', 'Auezov, Ауэзов, Әуезов, Auezovsky'],
  ['zhetysu-district', 'Zhetysu, Жетысу, Жетісу, Jetysu'],
  ['nauryzbay', 'Nauryzbay, Наурызбай, Nauryzbai'],
  ['turksib', 'Turksib, Турксиб, Түрксіб'],
  ['almaty-district', 'Almaty, Алматы'],
  ['yesil', 'Yesil, Есиль, Есіл, Esil'],
  ['saryarka', 'Saryarka, Сарыарка, Сарыарқа'],
  ['baikonur-district', 'Baikonur, Байконур, Байқоңыр, Baikonyr'],
  ['nura', 'Nura, Нура, Нұра'],
  ['saraishyk', 'Saraishyk, Сарайшык, Сарайшық'],
  ['abay-district', 'Abay, Абай, Abai'],
  ['al-farabi', 'Al-Farabi, Аль-Фараби, Әл-Фараби, Альфараби'],
  ['enbekshi', 'Enbekshi, Енбекши, Еңбекші, Енбекшинский, Yenbekshi'],
  ['karatau-district', 'Karatau, Каратау, Қаратау'],
  ['kazybek-bi', 'Kazybek bi, Казыбек би, Қазыбек би, Kazybekbi, Казыбекбийский'],
  ['karasay', 'Karasay, Карасай, Қарасай, Karasai'],
  ['ile', 'Ile, Іле, Или, Ili, Илийский'],
  ['talgar-district', 'Talgar, Талгар, Талғар'],
  ['enbekshikazakh', 'Enbekshikazakh, Енбекшиказах, Еңбекшіқазақ, Enbekshikazakhsky'],
  ['kokpekty', 'Kokpekty, Кокпекты, Көкпекті'],
  ['tselinograd-district', 'Tselinograd, Целиноград'],
])

export const regionsAndDistricts: readonly PlaceRow[] = [...regions, ...districts]
