import { describe, expect, test } from 'vitest'
import { compareBodies, prepareBody } from '../index.ts'
import { pairsIn } from './pairs-in.ts'

// Names of two organisations that must stay two, apart by " | ". To add a case, add a line.

const names = `
Ministry of Justice | Ministry of Internal Affairs
Министерство юстиции | Министерство внутренних дел
Ministry of Foreign Affairs | Ministry of Internal Affairs
Әділет министрлігі | Ішкі істер министрлігі
МИД | МВД
Ministry of Finance | State Revenue Committee
Ministry of Culture and Information | Ministry of Energy
Ministry of Internal Affairs of Kazakhstan | Ministry of Internal Affairs of Kyrgyzstan
UN Human Rights Committee | UN Human Rights Council
Human Rights Committee | Human Rights Council
Комитет по правам человека | Совет по правам человека
CCPR | CAT
КПЧ | КПП
КПП | Комитет по правам человека
КПП | Комитет по правам пациентов
CAT | Committee on Enforced Disappearances
CEDAW | CERD
Committee on the Rights of the Child | Committee on the Rights of Persons with Disabilities
UNHCR | OHCHR
UN | UNHCR
EU | UN
ЕС | ЕСПЧ
European Commission | European Parliament
European Union | Delegation of the European Union to Kazakhstan
European Union | European Commission
Council of Europe | European Union
Council of Europe | Parliamentary Assembly of the Council of Europe
OSCE | OSCE Office for Democratic Institutions and Human Rights
OSCE Representative on Freedom of the Media | ODIHR
UN Special Rapporteur on human rights defenders | UN Special Rapporteur on peaceful assembly and association
UN Special Rapporteur on freedom of religion or belief | UN Special Rapporteur on human rights defenders
Security Council of Kazakhstan | UN Security Council
DCK | Koshe
DVK | Көше партиясы
Democratic Choice of Kazakhstan | Democratic Party
Democratic Choice of Kazakhstan | Street Party
Alga Kazakhstan | Oyan Qazaqstan
Koshe Party | Democratic Party
Amanat | Alga Kazakhstan
Radio Azattyq | Radio Azattyk
Radio Azattyq (Kazakh service of RFE/RL) | Radio Azattyk (Kyrgyz service of RFE/RL)
Radio Azattyq | RFE/RL
KIBHR | IPHR
KIBHR | HRW
Human Rights Watch | Human Rights Alliance in Support of Fundamental Rights
Norwegian Helsinki Committee | Helsinki Foundation for Human Rights
Committee to Protect Journalists | Union of Journalists of Kazakhstan
КНБ | КНР
КНБ | Национальный банк
КНБ | МВД
Medeu court | Medeu police
Medeu District Court | Medeu District Court No. 2
Medeu District Court No. 1 | Medeu District Court No. 2
Медеуский районный суд | Бостандыкский районный суд
Медеуский районный суд № 2 | Алмалинский районный суд № 2
Almaty city court | Astana city court
Almaty city court | Almaty regional court
Алматинский городской суд | Алматинский областной суд
Суд г. Алматы | Суд Алматинской области
Karaganda regional court | Karaganda city court
Karaganda court | Karaganda police
Court in Astana (not named) | Court in the Almaty region (not named)
Supreme Court | Constitutional Court
Supreme Court of Kazakhstan | Supreme Court of Ukraine
General Prosecutor's Office | Prosecutor General's Office of Ukraine
Almaty police department | Astana police department
Almaty police department | Police of Kazakhstan
Департамент полиции г. Алматы | Департамент полиции Алматинской области
Mayor's office of Almaty | Almaty police department
Mayor's office of Almaty | Mayor's office of Astana
колония № 63 | колония № 64
ИК-164/4 | ИК-164/3
LA-155/14 | LA-155/12
АК-159/6 | АК-159/18
СИЗО № 1 | колония № 1
Commissioner for Human Rights | Commissioner for Children's Rights
Commissioner for Human Rights | Expert Council under the Commissioner for Human Rights
National Centre for Human Rights | Taldykorgan Human Rights Centre
Human Rights Commission under the President | Commissioner for Human Rights
Taldykorgan Human Rights Centre | Taldykorgan Regional Centre for Support of Women
Children's Fund of Kazakhstan | Initiative on Special Children's Rights
ТОО «Асар» | АО «Асар»
ТОО «Асар» | ТОО «Аскар»
ТОО «Асар» | ТОО «Алатау»
Parliament of Kazakhstan | Government of Kazakhstan
Senate | Majilis of the Parliament
Маслихат города Алматы | Акимат города Алматы
Coalition against Torture | World Organisation against Torture
Expert Council of Human Rights Defenders | Human Rights Alliance in Support of Fundamental Rights
Facebook | Instagram
Vlast | Orda
Kaktus.media | Legal Media Centre
National Guard | National Security Committee
European Court of Human Rights | European Committee of Social Rights
Азаттык | Kyrgyz government
Auezov District Court | Auezov District Court No. 2
Almaty Court | Almaty Police
Medeu District Court | Medeu District Prosecutor's Office
Прокуратура г. Алматы | Суд г. Алматы
Специализированный межрайонный административный суд г. Алматы | Специализированный межрайонный экономический суд г. Алматы
Специализированный межрайонный суд по уголовным делам | Специализированный межрайонный суд по делам несовершеннолетних
Кассационный суд | Апелляционный суд
МВД | МИД
МВД | МЧС
ДВК | ДПК
UNHRC | UNHCR
CERD | CED
CRC | CRPD
ОФ «Эхо» | ОФ «Эра»
Union of Journalists | Union of Crisis Centres
Embassy of Kazakhstan in Oslo | Embassy of Kazakhstan in Brussels
Embassy of Kazakhstan in Oslo | Embassy of Norway in Astana
Halyk Bank | National Bank
Mayor of Almaty | Mayor of Shymkent
Демократический выбор Казахстана | Народная партия Казахстана
Legal Policy Research Centre | Legal Media Centre
UN Committee on the Rights of the Child | UN Committee against Torture
OSCE Mission | OSCE
Committee against Torture | Coalition against Torture
Международный фонд защиты свободы слова | Международная федерация за права человека
Kazakhstan Institute for Social Development | Kazakhstan Institute for Strategic Studies
Мангистауский областной суд | Жанаозенский городской суд
Zhanaozen City Court | Zhanaozen police
Конституционный совет | Конституционный суд
Prosecutor of Medeu district | Prosecutor of Auezov district
Министерство труда | Министерство энергетики
НПМ | НПП
UN Special Rapporteur on torture | UN Special Rapporteur on freedom of expression
UN Special Rapporteur on torture | UN Committee against Torture
European Commission | Europe
Freedom House | Freedom of Speech Foundation
Adil Soz | Adil Bank
Фонд Аблязова | Фонд Назарбаева
Orda | Arda
КазТАГ | КазТрансГаз
Уральская неделя | Уральский суд
колония № 1 | тюрьма № 1
People's Party of Kazakhstan | Democratic Party of Kazakhstan
Astana City Court | Supreme Court
АП-162/1 | АП-162/2
OSCE Mission to Kazakhstan | EU Delegation to Kazakhstan
Almaty Mayor | Almaty Maslikhat
ТОО «Кахарман» | ТОО «Караман»
Central Asia Barometer | Central Bank
Kazakh Foreign Ministry | Kyrgyz Foreign Ministry
Amnesty International | International Federation for Human Rights
Тараз қалалық соты | Жамбыл облыстық соты
Petropavlovsk City Court | Pavlodar City Court
Министерство здравоохранения | Министерство просвещения
Алматы әкімдігі | Астана әкімдігі
ЕЦ-166/18 | ЕЦ-166/10
Фонд «Ерлан и друзья» | Фонд «Ержан и друзья»
UNDP | UNODC
Ministry of Education | Ministry of Health
Democratic Party of Kazakhstan | Nationwide Social Democratic Party
Human Rights Commission | Human Rights Committee
Tarlan | Tulpar
Senate of Kazakhstan | Senate of the United States
Alatau District Court | Almaly District Court
Турксибский районный суд | Туркестанский городской суд
Военный суд | Уголовный суд
Администрация Президента | Парламент
Министерство торговли и интеграции | Министерство сельского хозяйства
Хабар | Хабаровск
Еркіндік қанаты | Қыран қанаты
Казахтелеком | Казахмыс
CPJ | CPT
Legal Initiative | Civil Initiative
Департамент КНБ по Мангистауской области | Департамент КНБ по Атырауской области
`

describe('two organisations', () => {
  test.each(pairsIn(names))('%s ≠ %s', (a, b) => {
    const { same, why } = compareBodies(
      prepareBody(a, 'organisation'),
      prepareBody(b, 'organisation'),
      {
        home: 'KZ',
      },
    )
    expect(same, JSON.stringify(why)).toBe(false)
  })
})
