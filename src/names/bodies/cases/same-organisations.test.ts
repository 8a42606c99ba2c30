import { describe, expect, test } from 'vitest'
import { compareBodies, prepareBody } from '../index.ts'
import { pairsIn } from './pairs-in.ts'

// Two names of one organisation in each line, apart by " | ". To add a case, add a line.

const names = `
KIBHR | КМБПЧ
KIBHR | Kazakhstan International Bureau for Human Rights and the Rule of Law
Казахстанское международное бюро по правам человека и соблюдению законности | KIBHRRL
КМБПЧиСЗ | Kazakhstan International Bureau for Human Rights and Rule of Law
KMBPCh | Казахстанское международное бюро по правам человека
Қазақстандық адам құқықтары және заңдылықты сақтау жөніндегі халықаралық бюро | КМБПЧ
Казахстанского международного бюро по правам человека | KIBHR
КНБ | KNB
КНБ | National Security Committee
КНБ РК | Ұлттық қауіпсіздік комитеті
ҰҚК | KNB
Комитет национальной безопасности | National Security Committee of Kazakhstan
ДВК | DCK
DVK | Democratic Choice of Kazakhstan
«Демократический выбор Казахстана» | DVK
Қазақстанның демократиялық таңдауы | Democratic Choice of Kazakhstan
МВД | MIA
МВД РК | Министерство внутренних дел Республики Казахстан
ІІМ | Ministry of Internal Affairs
Ministry of the Interior | Ішкі істер министрлігі
Ministry of Justice | Министерство юстиции
Әділет министрлігі | Министерства юстиции РК
Foreign Ministry | Ministry of Foreign Affairs of Kazakhstan
Министерство финансов | Қаржы министрлігі
Ministry of Culture and Information | Министерство культуры и информации
ОБСЕ | OSCE
ЕҚЫҰ | Organization for Security and Co-operation in Europe
ООН | UN
БҰҰ | United Nations
Организация Объединённых Наций | UN
ЕС | EU
European Union | Еуропалық одақ
CAT | Комитет против пыток
КПП | CAT
UN Committee against Torture | Комитет ООН против пыток
Human Rights Committee | Комитет ООН по правам человека
Human Rights Council | Совет ООН по правам человека
CEDAW | КЛДЖ
PACE | ПАСЕ
OHCHR | УВКПЧ
ILO | МОТ
ECtHR | ЕСПЧ
HRW | Human Rights Watch
OMCT | World Organisation against Torture
WGAD | Рабочая группа ООН по произвольным задержаниям
IPHR | International Partnership for Human Rights
Азаттық | Azattyq
Радио Азаттык | Radio Azattyq
RFE/RL's Kazakh Service | Radio Azattyq (Kazakh service of RFE/RL)
Оян, Қазақстан | Oyan Qazaqstan
Wake up, Kazakhstan | «Оян, Қазақстан»
Көше партиясы | Koshe Party
Street Party | Уличная партия
Street Party (Koshe Partiyasy) | Коше партиясы
Halyq talap | «Халық талап»
Alga, Kazakhstan! | «Алға, Қазақстан!»
Партия «Алга, Казахстан!» | Alga Kazakhstan
Nur Otan | Аманат
Центральная избирательная комиссия | Орталық сайлау комиссиясы
Акимат города Алматы | Almaty mayor's office
ТОО «Асар» | «Асар» ЖШС
Asar LLP | ТОО «Асар»
ОФ "Адил соз" | Adil Soz
International Foundation for Protection of Freedom of Speech "Adil Soz" | Әділ сөз
Odil Soz | Adil Soz
Feminita | «Феминита»
Kazakhstan NGOs Coalition against Torture | Coalition against Torture in Kazakhstan
Коалиция НПО Казахстана против пыток | NGO Coalition against Torture
Children's Fund of Kazakhstan | Детский фонд Казахстана
Front Line Defenders | Frontline Defenders
Legal Policy Research Centre | Legal Policy Research Center
Religious Affairs Committee | Committee on Religious Affairs
Комитет по делам религий | Religious Affairs Committee
Freedom of Speech Foundation | Foundation for Freedom of Speech
Commissioner for Human Rights (Ombudsman) | Омбудсмен
Уполномоченный по правам человека | Адам құқықтары жөніндегі уәкіл
Ар.Рух.Хак | Ar Rukh Khak
Еркіндік қанаты | Erkindik Kanaty
Kazakhstani government | Правительство Республики Казахстан
Radio Free Europe/Radio Liberty | RFE/RL
Union of Crisis Centres in Kazakhstan | Союз кризисных центров Казахстана
Norwegian Helsinki Committee | Норвежский Хельсинкский комитет
Vlast.kz | «Власть»
ДКНБ по г. Алматы | Department of the National Security Committee for Almaty
Департамент КНБ по городу Алматы | Департамент Комитета национальной безопасности по г. Алматы
Министерство культуры и информации РК | Мәдениет және ақпарат министрлігі
МИИР | Министерство индустрии и инфраструктурного развития
Общественный фонд «Фонд Либерти» | Liberty Foundation
Интерньюс Казахстан | Internews Kazakhstan
Amnesty International | Международная Амнистия
Международное бюро по правам человека | KIBHR
Кадыр-касиет | Qadir Qasiet
Хабар | Khabar TV
UN HRC | UN Human Rights Committee
Комитет ООН против пыток (КПП) | CAT
OHCHR | Управление Верховного комиссара ООН по правам человека
Европейский парламент | European Parliament
Еуропарламент | European Parliament
Представительство ЕС в Казахстане | EU Delegation to Kazakhstan
Посольство Республики Казахстан в Норвегии | Embassy of Kazakhstan in Norway
Нацгвардия | National Guard
Национальная гвардия | Ұлттық ұлан
Казахстанская коалиция НПО против пыток | Coalition Against Torture
Республика | Respublica
Партия «Байтақ» | Baytaq Party
Tirek | Тірек
Nege.kz | NEGE
Конституционный Совет РК | Constitutional Council
Комитет по правовой статистике | Committee on Legal Statistics
Министерство труда и социальной защиты населения | Ministry of Labour and Social Protection
Еңбек және халықты әлеуметтік қорғау министрлігі | Ministry of Labour and Social Protection of the Population
Министерство информации и общественного развития | Ministry of Information and Public Development
МИД РК | Министерство иностранных дел Республики Казахстан
Антикоррупционная служба | Антикор
Национальный превентивный механизм | НПМ
НПМ | National Preventive Mechanism
Рабочая группа по произвольным задержаниям | WGAD
Спецдокладчик ООН по пыткам | UN Special Rapporteur on torture
Специальный докладчик ООН по правозащитникам | UN Special Rapporteur on human rights defenders
БДИПЧ ОБСЕ | OSCE/ODIHR
ODIHR | OSCE ODIHR
Европейская комиссия | European Commission
Еурокомиссия | European Commission
«Эмнести Интернешнл» | Amnesty International
Orda.kz | Орда
КазТАГ | KazTAG
«Protenge» | ProTenge
Уральская неделя | Uralskaya Nedelya
Газета «Ак Жайык» | Ак Жайык
Центр «Эдельвейс» | Edelweiss Centre
ОО «Арда» | Arda
Общественное объединение «Кахарман» | Qaharman
Правозащитная инициатива «Қаһарман» | Qaharman Human Rights Initiative
Ablyazov Foundation | Фонд Аблязова
КазНУ | KazNU
Народная партия Казахстана | People's Party of Kazakhstan
Профсоюз «Одақ» | Odak trade union
Акимат Жанаозена | Zhanaozen city akimat
Алматы әкімдігі | Almaty mayor's office
Министерство здравоохранения РК | Денсаулық сақтау министрлігі
Министерство просвещения | Ministry of Education
Мажилис Парламента РК | Majilis
Сенат Парламента Республики Казахстан | Senate of Kazakhstan
Комиссия по правам человека при Президенте РК | Human Rights Commission under the President
ОО "Демократическая партия Казахстана" | Democratic Party of Kazakhstan
Незарегистрированная партия «Алга, Казахстан» | Alga Kazakhstan
Human Rights Movement "Ar.Rukh.Khak" | Ар.Рух.Хақ
ИА «КазТАГ» | KazTAG
УНП ООН | UNODC
ПРООН | UNDP
Комитет по правам ребенка | UN Committee on the Rights of the Child
Азаттық | RFE/RL Kazakh Service
Хельсинкский комитет Норвегии | Norwegian Helsinki Committee
Нұр Отан партиясы | Nur Otan party
Департамент КНБ по Мангистауской области | Mangystau region department of the National Security Committee
Министерство науки и высшего образования | Ministry of Science and Higher Education
Министерство торговли и интеграции | Ministry of Trade and Integration
Администрация Президента | Presidential Administration
Президент Әкімшілігі | Администрация Президента РК
Хельсинкский фонд по правам человека | Helsinki Foundation for Human Rights
Международное партнерство по правам человека | IPHR
Комитет по защите журналистов | CPJ
Репортеры без границ | RSF
«Правовая инициатива» | Legal Initiative
ОО «Еркіндік қанаты» | Еркиндик Канаты
Телеканал «Хабар» | Khabar TV channel
Tengrinews.kz | Тенгриньюс
Казахтелеком | Kazakhtelecom
`

describe('one organisation', () => {
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
