/**
 * Given names of Russian, Ukrainian and Belarusian documents. One line is one name:
 * `forms that documents put for each other ; short forms ; the same name in distant languages`.
 * A spelling that sounds as one already listed need not be listed.
 */
export const eastSlavic = `
Александр Alexander Aleksandar Аляксандр Олександр Oleksander Alexandre ; Саша Шура Сашко Сашка Санёк Алик Алекс Олесь Лесь ; Alejandro Алехандро Alessandro Sándor
Алексей Олексій Аляксей Alexis ; Лёша Алёша Лёха Олекса Алекс ; Alessio
Анатолий Анатоль Anatole ; Толя Толик
Андрей Андрій Andrej ; Андрюша Дюша ; Andrew Эндрю Andreas André Andrzej Анджей Andrea Andrés Andris András Andrius
Антон Antons ; Антоша Тоша Тоха ; Antoine Антуан Antonio Anthony Энтони
Аркадий Аркадзь ; Аркаша
Артём Артемий Арцём Artsiom Artiom Artjoms ; Тёма
Артур Arturas Arturs Arturo ; Артурчик
Афанасий Опанас Панас Апанас Athanasius Athanasios ; Афоня
Богдан Bohdan Багдан ; Бодя
Борис Барыс ; Боря
Вадим Вадзім Vadims ; Вадик
Валентин Валянцін Valentine ; Валя Валик ; Valentino
Валерий Valerijs ; Валера ; Valerio
Василий Василь Vasile Vasilijs ; Вася Васько ; Basil
Виктор Віктар Viktors ; Витя Витёк Vic ; Vittorio
Виталий Віталь Vitalijs ; Виталик Виталя
Владимир Уладзімір Володимир Vladimirs Uladzimer ; Володя Вова Вовка Влад Вован ; Włodzimierz
Владислав Уладзіслаў Uladzislau Vladislau Vladislavs ; Влад Владик Славик Слава ; Ladislav Ladislaus
Всеволод Усевалад ; Сева
Вячеслав Вячаслаў Viachaslau Vjačeslav Vjaceslav ; Слава Славик ; Wacław Wenceslas Вацлав Вячко
Геннадий Hennadiy Генадзь Henadz Henadzi ; Гена Геша
Георгий Heorhiy George Georgios ; Гоша Жора Гога Юра Гия ; Giorgi Джордж Jorge Хорхе Georg Jerzy Ежи Giorgio Джорджо Georges
Герман Herman
Глеб Hleb Hlib Гліб
Григорий Hryhoriy Рыгор Ryhor Gregory Гжегож ; Гриша Грыць Hrytsko ; Grigor Grigoris Gregor Grzegorz Grégoire Gregorio
Даниил Данило Даніла Daniel Daniils ; Данька
Денис Дзяніс ; Ден Деня ; Дени
Дмитрий Дмитро Дзмітрый Dimitri Dmitrijs ; Дима Митя Димон Дмитрик ; Dimitrios Димитър Dumitru Demetrios
Евгений Євген Yevhen Яўген Yauhen Evgueni Eugene Eugen Юджин Yevhenii Yauheni Jevgenijs Jewgenij Yawhen Jevgeni ; Женя Жека Gene Джин ; Эжен Eugenio Eugeniusz
Егор Ягор Yahor Jegors ; Егорка Гоша
Ефим Юхим Яфім ; Фима
Иван Ivans Иоанн ; Ваня Ванюша Янка Івась ; John Джон Johann Johannes Jean Jan Ян János Juan
Игнат Игнатий Ihnat Игнаций ; Ігнась ; Ignacio Ignatius Ignacy
Игорь Ihor Ігар Ihar Igors ; Гоша Игорёк
Илларион Іларыён Hilarion
Илья Ilja ; Илюша Илюха ; Elijah Elias
Иннокентий ; Кеша
Иосиф Йосип Язэп Josef Юзеф Józef Осип Иосеф Йосеф Josif ; Йося Юзік ; Джозеф José Хосе Giuseppe Йозеф Yusuf
Кирилл Кирило Kirils ; Киря Кирюша ; Сирил
Константин Костянтин Канстанцін Kastus Konstantins Konstantinos Constantine ; Костя Костик ; Konstanty
Кузьма Козьма Космас
Лаврентий Лаўрэн ; Лавр ; Lawrence Лоуренс Laurent Лоран Lorenz Lorenzo Lars
Лев Leo Leu ; Лёва Левко ; Léon
Леонид Леанід Leonids ; Лёня Лёнька ; Leonidas
Лука ; ; Лукаш Luke Люк Lucas
Любомир Lubomir Luboš ; Любко
Макар Макарий
Максим Maxime Maksims ; Макс ; Massimo Максимилиан
Марк Марко Marks ; ; Marek Marcus
Матвей Матвій Мацвей ; Мотя ; Matthew Мэтью Matthias Matteo Mateusz Mathieu
Мирослав Міраслаў Miraslau ; Слава Мирик Мирко
Михаил Михайло Міхась Michail Michael Міхал Mihails Mikhael ; Миша Мишка Мишаня ; Michel Мишель Майкл Michał Miguel Мигель Mihály Mihai Mihajlo Mikael
Моисей Майсей Moishe ; ; Moses Moshe
Назар Назарій
Никита Микита Nikitas ; Никитка
Никифор Нічыпар Nikephoros Нечипор
Николай Микола Мікалай Mikalaj Никола Nikolajs ; Коля Колян Николаша ; Nicholas Николас Николя Nikolaus Mikołaj Nicolae Nikolaos Miklós Niklas Klaus
Олег Oleh Алег Aleh Olegs ; Олежка Алик
Орест Oreste
Остап Астап Евстафий Eustace
Павел Павло Павал Павао Pavels ; Паша Пашка Павлик Павлуша ; Paul Пол Pablo Paolo Pál Paulo Павле
Пётр Петро Пятро Piotr Пятр Petrus Pjotr ; Петя Петрик ; Peter Питер Pierre Пьер Pedro Pietro Petros Петър
Платон Плато
Прокопий Прокоп Prokofy Пракоп Прокіп
Роман Раман Romans ; Рома Ромка Ромчик ; Romain Ромен Romano
Ростислав Расціслаў Rastsislau ; Слава Ростик
Руслан Ruslans ; Русик Русланчик
Савва ; Savas
Самуил Самуэль Сэмюэл Шмуэль ; Сёма Сэм Sam
Святослав Святаслаў Sviataslau Swjatoslaw ; Слава Свят
Семён Сямён Siamion Simeon Simon Semjon Semion ; Сёма ; Саймон Shimon
Сергей Сергій Serhiy Сяргей Siarhei Serge Serguei Siarhiej Sergejs Serhij Sjarhej Sergej ; Серёжа Серёга Сергійко Сярожа Серж Серго ; Sergio Серхио Sergiu
Станислав Stanislau ; Стас Слава Стасик
Степан Сцяпан Stefan Stepans Stjepan Stephen Scjapan ; Стёпа ; Steven Стивен Étienne Этьен Esteban István Штефан Stefano
Тарас
Тимофей Тимофій Цімафей ; Тима ; Timothy Timo
Трофим Трохим Трафім
Фёдор Федір Фёдар Fiodar Teodor Fedors Fjodor Хведар ; Федя Тодар ; Theodore Теодоро Theo
Филипп Пилип Philippe ; Филя Филька ; Felipe Filippo Fülöp
Фома Хома Тамаш ; ; Thomas Тома Tomasz Tommaso
Эдуард Эдвард Eduards ; Эдик Эд ; Эдуар Eduardo
Эммануил Emmanuel Manuel ; Эмик Эма
Юлий Julius Юлиус Julij ; Юлик ; Jules Жюль Giulio
Юлиан Julian Джулиан ; Юлик ; Julien Жюльен
Юрий Jurijs Youri Jurij Juri ; Юра Юрась Юрик Юрко Юрочка ; Jiří Юрай Juraj
Яков Яків Якаў Yakau Jacob Якоб Jakov Якуб Jakub ; Яша Якаша ; James Джеймс Jacques Жак Jakobs Якобус Giacomo Jaime
Ярослав Яраслаў Yaraslau Jaroslav ; Слава Ярик Ясь
Агафья Агапа Агата ; Ганя
Аграфена Агрипина ; Груня Груша
Александра Олександра Аляксандра ; Саша Шура Лекса Леся Алекса ; Alejandra Алехандра Alessandra
Алёна Олёна Aljona Alona ; Алёнка
Алла ; Аллочка
Анастасия Настасья ; Настя Стася Настуся Ася Настенька Тася Настёна ; Anastasie
Ангелина Анхеліна Анжелина ; Геля Лина
Анжела Angela Анхела ; Анжелка
Анжелика Angelica Angelique
Анна Ганна Hanna ; Аня Анюта Нюра Анечка Аннушка Нюша Ганнуся ; Anne Энн Ann Hannah Anni Энни Аннет
Антонина Антаніна Antonia ; Тоня Тося
Валентина Валянціна ; Валя Валюша ; Valentine
Валерия ; Лера Валера ; Valérie Валери
Варвара Barbara ; Варя Барба
Василиса ; Вася
Вера Віра Viera ; Верочка Веруня
Вероника Veranika ; Ника Верона ; Véronique Вероник
Виктория Viktorija ; Вика Тори Вита ; Victoire
Галина Halyna ; Галка Галюся
Дарья Darja Odarka ; Даша Дашка
Диана Dziyana ; Дина Ди ; Diane Даяна
Евгения Yevheniia Яўгенія Yauheniya Eugenia ; Женя Женечка ; Eugénie Эжени
Евдокия Аўдоцця Avdotya Eudoxia ; Дуня Дуся
Екатерина Катерина Кацярына Catherine Katarina Кацерына Jekaterina ; Катя Катюша Катруся Кася Катька Катенька Кэт Kate ; Катрин Кэтрин Catalina Katarzyna Катажина Karin
Елена Олена Алена Helen Helena Jelena Ялена Alona ; Лена Леночка Ленка Оленка Олеся Ляля ; Элен Hélène Ilona Elene
Елизавета Лізавета Elizabeth Jelizaveta Elisabeth Alisaveta ; Лиза Лизонька Бетти Лиз ; Isabel Elisabetta Эльжбета Elżbieta Элизабета Erzsébet
Жанна Jeanne ; Жаннет Жанночка ; Joan Johanna Иоанна Jane Джейн Joanna
Зинаида ; Зина
Зоя Zoé
Инна
Ирина Irena ; Ира Ириша Ирочка Ириска ; Irène Ирен Eirini
Карина Karine
Клавдия Клаўдзія Claudia ; Клава
Кристина Христина Крысціна Christina ; Криста Христя ; Christine Кристин Kristine Кирстен
Ксения Аксинья ; Ксюша Ася Ксана ; Оксана
Лариса ; Лара Лора
Лидия Лідзія Lidija ; Лида
Любовь Lubov Liubou ; Люба Любаша Luba
Людмила Ludmila Ljudmila ; Люда Люся Мила Людочка Мілка
Маргарита Marharyta Маргарит Margaret Margaretha ; Рита Марго ; Маргерит Marguerite Malgorzata Малгожата
Марина Marine ; Мариша Маринка
Мария Mary Marija Marie Мэри ; Маша Маня Маруся Марийка Марыся Муся Машка ; Мариам Miriam
Марта
Марфа ; ; Марта
Матрёна Мотря Matrona ; Мотя
Надежда Надія Надзея Nadzieja Nadejda Nadeschda ; Надюша Наденька ; Nadine Надин
Наталья Natalie Natalija ; Наташа Ната Таша Наталка Наталочка Талка Туся ; Натали
Оксана Аксана ; Ксана Ксюша
Олеся Алеся Олесь Lesia
Ольга Вольга Volha Olha ; Оля Олечка Лёля Олька
Пелагея Палагея Пелагія Pelahiya ; Поля
Полина Паліна Pauline Apollinaria Paulina ; Поля Лина ; Полин
Прасковья Параска Parascheva Парасковія Параскева ; Паша Параня
Раиса ; Рая
Светлана Світлана Святлана ; Света Лана Svieta Светик
Серафима ; Сима Фима
София Сафія Sophie Zofia Софі Sofija ; Соня Софа Софійка
Степанида ; Стеша
Стефания Stephanie ; Стефа
Таисия Thais ; Тая Тася
Тамара Tamar ; Тома Тамрико
Татьяна Тетяна Таццяна Tatjana Taciana Taccjana ; Таня Танюша Тата Танечка
Ульяна ; Уля Ульянка ; Юлиана
Фаина ; Фая
Эвелина Evelyn ; Эва Эля
Элеонора Eleanor Элинор ; Нора Элла Эля
Юлия Julia Julija Giulia Julie ; Юленька ; Жюли Джулия Джули
Яна Jana Яніна Janina
`
