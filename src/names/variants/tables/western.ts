/**
 * Names of the rest of Europe and of English-speaking countries, with the way Russian writes them by ear,
 * which no spelling rule gives: Michael Майкл, Hugh Хью, Gilles Жиль.
 * One line is one name: `forms ; short forms ; the same name in distant languages`.
 */
export const western = `
Aaron ; ; Һарун
Abigail Абигейл ; Abby Эбби
Adam Эдам ; Ад
Adrian Эдриан Adrien Adriano
Agnes Агнеса ; ; Агнешка Agnieszka Аньес Инеса Inés
Alan Allen Alain ; Al Эл
Albert Alberto ; Bert Al Alik ; Альбер
Alfred Alfredo Alfreds ; Alf Fred
Alice Элис Алиса Alicia ; Ally ; Алис Алисия
Alison Элисон
Amanda ; Mandy Мэнди
Amy Эми Эйми Aimée Эме
Andrea
Andreas
Andrew Эндрю ; Andy Энди Drew Дрю ; Андрей
Angus Энгус
Anita
Anthony Энтони Anton ; Tony ; Antoine Антонио
Antoine Антуан ; ; Антон
Archibald ; Archie Арчи
Arnold Arnolds ; Arnie ; Arnaud Арно
Arthur Артюр ; Art
Aubrey Обри
Audrey Одри Одрэ
Augustin Огюстен Августин Agustín Augustine Augustinas
Auguste Огюст Август August Augustus Augusto ; Gus Гас
Barbara Барбра ; Barb Barbie ; Варвара
Bartholomew Варфоломей Бартоломью Bartolomeo ; Bart ; Bartłomiej
Baptiste Батист ; ; Батисте
Beatrice Беатрис Беатриса Беатриче ; Bea ; Beatriz Beatrix
Benedict Бенедикте Benediktas ; ; Benoît Бенуа Benedetto Benito
Benjamin Бенджамин Вениамин Беньямин Бенжамен Биньямин ; Ben Benny Биби Беня Веня Benji ; Буниамин
Bernard Bernhard Bernardo ; Bernie Берни ; Бернар
Bertrand Бертран Бертрам
Betty ; ; Elizabeth
Blaise Блез
Brian Брайан Брайен Брайн
Bridget Бриджет ; ; Brigitte Бриджит Бригитта Birgit
Bruce Брюс
Bruno Брюно
Caleb Кейлеб Халев
Calvin Кэлвин ; Cal
Carl Karol Karlis Каарел ; ; Carlos Charles Чарльз
Carol Кэрол Carole
Caroline Кэролайн Каролина Каролин ; Carrie Кэрри
Catherine Кэтрин Катерин Catharine Катарина ; Kate Кейт Cathy Кэти Katie Кэт Kit Kay ; Катрин Кэтрина Екатерина Caitlin
Caitlin Кейтлин Кэтлин Kathleen Катлин ; Kate
Cecilia Сесилия Cécile ; ; Цецилия Сесиль Сецилия
Chantal Шанталь
Charles Чарльз Чарлс ; Charlie Чарли Chuck Чак Chas ; Шарль Карл Carlos Carlo
Charlotte Шарлотта Шарлот Carlotta ; Lottie
Chloe Хлоя Клоэ Хлоэ
Christian Кристиан ; Chris Крис
Christine Кристин Кристина Christina Кристине ; Chris Крис Chrissy Tina
Christopher Кристофер Христофор Christophe ; Chris Крис Kit Topher ; Christoph Кристоф Krzysztof Кшиштоф Cristóbal Kristaps Христо
Claire Клэр Clare Клара
Claude Клод Claudio Клавдий ; ; Claudius
Claudia Клодия ; ; Claudine Клодин
Clement Климент Клеман ; ; Clemens Klimentas
Colin Колен
Conrad Конрат
Constance Констанс Констанция ; Connie Конни ; Konstanze
Corinne Коринн Corina
Cornelius Корнелий Cornelis ; Neil
Craig Крейг
Cynthia Синтия Цинтия ; Cindy Синди
Cyril Сирил
Damian Дэмиан Damien Дамьен Дэмьен ; ; Дзям'ян
Daniel Дэниел Даниил Daniele ; Dan Дэн Danny Дэнни
Danielle Даниэль Даниэла
Darren
David Дэвид Дейвид Davide ; Dave Дэйв
Deborah Дебора Дебра Девора ; Debbie Дебби Deb
Dennis Дени ; Den
Derek Derrick Дирек Dirk
Diana Дайана Diane Диан ; Di ; Дайан
Dominic Доминико ; Dom ; Dominique Domingo
Donald ; Don Donnie
Dorothy Доротея Dorothea Dorota ; Dot Dolly
Douglas Даглас ; Doug Даг
Duncan Данкан
Dwight Дуайт
Dylan Диллон
Earl Эрл
Edgar Эдгарс ; ; Эдгард
Edith Юдит Edita
Edmund Edmond Эдмон ; Ed Eddie
Edward Эдуард Eduardo ; Ed Eddie Эдди Ted Teddy Ned ; Эдуар
Edwin ; Ed
Eileen Эйлин Айлин Aileen
Eleanor Элинор Элеонора Eleonore Eleonor ; Nell Ellie Nora
Elias Илиас Élie ; ; Эли
Elizabeth Елизавета Elisabeth Элизабета ; Liz Lizzie Лиззи Beth Betty Eliza Liza Libby Elise Bess ; Elżbieta Эльжбета Isabel Elisabetta
Ellen
Elliott
Emily Эмилия Émilie ; Em
Emil Émile Emilio Emilis
Emma
Enrique Энрике ; Quique ; Henry
Eric Erich Эрих Eirik ; ; Eriks
Ernest Ernst Ernesto ; Ernie Эрни
Esther Hester ; ; Эсфирь
Ethan Итан
Étienne Этьен ; ; Эстебан
Eugene Юджин Евгений Eugen Eugenio ; Gene Джин ; Эжен Ойген
Eva Eve Ieva ; ; Ив
Evan Иван
Eve Ив Ева
Fabian Фабьен Fabien Fabiano
Felix
Ferdinand Фердинан ; ; Fernando Fernand
Florence Флоренс Florencia Флоренция ; Flo ; Флоранс
Floyd
Frances Фрэнсис Франсес ; Fran Fanny ; Françoise Франсуаза Francisca Franziska Франциска
Francis Фрэнсис Франсис François ; Frank Фрэнк Paco Fran ; Francesco Франческо Francisco Франсиско Франсуа Franciszek Францишек Франциск Franz Франц Pranciškus
Frank Фрэнк
Frederick Фридрих Фредрик Fryderyk ; Fred Freddy Fritz Rick ; Friedrich Federico Fridrihs
Gabriel Гавриил Гэбриел Гавриел Gabriele ; Gabe Гейб Gabi ; Гаврила Gabrielius
Gabrielle Габриэль Габриэла ; Gabi
Gary Гэри Hari
Geoffrey Джеффри Geoffroy ; Jeff Джефф Geoff ; Jeffrey Жоффруа Jeffery Готфрид
George Джордж Георг Georges Giorgio ; Georgie ; Джорджо Хорхе Jorge Георгий Jerzy
Georgina Джорджина ; ; Georgia Джорджия
Gerald Джеральд Geraldo Херальд ; Gerry Jerry Джерри
Gerard Жерар Джерард Gerhard Gerardo Герарт ; Gerry ; Херардо
Gertrude Гертруда Гертруд ; Trudy
Ghislaine Гислен ; ; Жислен
Gilbert Жильбер Джилберт Хильберт ; Gil Bert
Giles Джайлс ; ; Жиль Эгидий
Gillian Джиллиан ; Jill Джилл ; Джулиан
Giovanni Джованни Джиованни ; Gianni Джанни ; John Иван
Giuseppe Джузеппе ; Beppe Пеппе ; Joseph
Glenn
Grace Грейс Грация Gracia
Graham Грэм Грэхем Грэхам Грэам ; ; Graeme
Gregory Григорий Грегуар Grégoire Gregor Gregorio ; Greg ; Григориус Гжегож Grzegorz
Guillaume Гийом ; ; Гильом Гийома William
Günther Гюнтер
Gustav Gustave Гюстав Gustavo Gustavs ; Gus
Guy Гай Ги Гюи ; ; Guido Гвидо
Hans Ганс Hannes ; ; Johannes Johann
Harold Гарольд Harald Гаральд Херальд ; Hal Harry
Harriet Гарриет Harriette ; Hattie ; Henriette Генриетта Анриетта
Harry Гарри Хэрри ; ; Henry
Heather Хизер ; ; Хезер
Hector Гектор Эктор
Heinrich Генрих Хайнрих Henrik ; Heinz ; Hendrik Хайнц Indriķis Henry
Helen Элен Хелена Hélène ; Nell Nellie ; Елена
Henry Генри Анри ; Harry Гарри Hank Хэнк Hal ; Генрих Enrico Henrique Heinrich Enrique
Herbert Герберт Heriberto ; Herb Bert ; Эрбер
Hermann Герман Эрман ; ; Armand Arman
Hilary Hilaire Гилари ; ; Илер
Howard Говард Хауард ; Howie Хауи Гови
Hubert Юбер Губерт ; Bert ; Гюбер
Hugh Хью Hugo ; Hughie ; Гуго Юго Hugues Юг Уго
Humphrey Хамфри Хэмфри ; ; Гемфри
Ian Иэн Iain Йен Айан ; ; Iwan John
Ignatius ; ; Ignacio Игнасио Игнас Ignacy Игнац Ignaz
Irene Ирен Ирина Irena ; ; Айрин Айрен
Isaac Айзек Ицхак ; Ike ; Айзак
Isabel Изабель Изабелла Isabelle Isabella ; Bella Izzy
Ivan Айвен Айван
Jack Джек Жак ; Jackie ; John Джон Jacques
Jacob Джейкоб Якоб Джекоб Jakub Якуб Yaakov ; Jake Джейк Коби ; James
Jacqueline Жаклин ; Jackie Джеки ; Джеклин Жаклина
Jacques Жак ; ; Jacob Джек Яков
James Джеймс Jaime Жаиме Джемс ; Jim Джим Jimmy Джимми Jamie Джейми Jem ; Хайме Seamus Шеймас Iacob Jacob Яков
Jan Ян ; Janek Янек Яника ; Jānis Янис Янус John Иван Johannes
Jane Джейн Jayne ; Jenny Janie ; Жанна Jeanne Janet
Janet Джанет Жанетта ; ; Jeannette
Janine Жанин Jeanine
Jason Джейсон Язон Ясон
Jasper Джаспер Гаспар ; ; Каспер Каспар Gaspard Kaspars
Javier Хавьер ; ; Шавьер Xavier Ксавье Хабьер Ксаверий
Jean Жан ; Jeannot ; Джин Жанна John Иван
Jeanne Жанна ; ; Жанн Джинн Jane Joan Johanna
Jennifer Дженнифер ; Jen Jenny Дженни Джен
Jeremy Джереми Jeremiah Джеремия Jérémie Ярэма Еремей Erämy ; Jerry Джерри Jem ; Иеремия Jeremias
Jerome Джером Джероми ; Jerry ; Иероним Hieronymus
Jerzy Ежи ; Jurek Юрек ; George Георгий
Jesse Джесси Иессей Джесс
Jessica Джессика Ессика ; Jess Jessie
Jesus Хесус Иисус Жезус ; Chus
Jill Джилл
Joachim Иоахим Жоаким Joakim ; Jochen ; Йоахим Joaquim Хоакин Joaquín Йохим Аким Яким
Joan Джоан Juana Жуан ; Joanie ; Хуана
Joanna Джоанна Йоанна Иоанна Joanne Джоан Johanna ; Jo Asia ; Йоханна Жанна Hanna
João Жуан Жоау ; ; John Иван
Jody Джоди
Joel Джоэл Иоиль Йоэль
Johann Иоганн Йохан Юхан Йоган Juhan Иоханн ; Hans Ганс Hannes Jo ; Johannes Йоханнес Иоганнес John Иван Jean
John Джон Jon ; Johnny Джонни Jack Джек Johnnie ; Йон Иван Jean Juan Johann Ian Иоанн Giovanni João
Jonathan Джонатан Ионатан Йонатан Джонатон ; Jon Джон Jonny Yoni
Jordan Джордан Йордан Иордан
Jose Хосе Жозе Жузе ; Pepe ; Joseph Жозеф
Joseph Джозеф Иосиф Юзеф Józef Йосеф Иосеф ; Joe Джо Joey Beppe Зеппе Йосси Sepp ; Йозеф Осип Juozas Йосип José Giuseppe Юсуф
Josephine Жозефина Жозефин Josefina Юзефина Józefina ; Jo Josie ; Йозефина
Joshua Джошуа Иешуа ; Josh Джош ; Иисус Йешуа
Joyce Джойс
Juan Хуан Жоан Жуан ; Juanito Хуанито ; John Иван Жан
Judith Джудит Юдит Жюдит ; Judy Джуди Jude ; Юдифь Jutta
Judas Иуда Jude ; ; Джуд Yehuda Йегуда Иегуда
Julia Джулия Юлия Жюли Julie Джули Хулия Юлие Giulia ; Jules ; Julija
Julian Джулиан Юлиан Жюльен Julien Хулиан Julianus ; Jules ; Giuliano
Juliet Джульетта Джулиет Жюльетт Juliette Жульет ; Julie ; Giulietta
Julius Юлиус Джулиус Julio Jules Джулио Julijus ; ; Жюль Хулио Giulio Юлий
Justin Джастин Юстин Жюстен Justinas ; ; Юстинас Хустино Юстинус
Karen Кэрен Карин
Katarzyna Катажина Катаржина ; Kasia ; Catherine Екатерина
Keith Кит
Kelly
Kenneth ; Ken Kenny
Kevin Кевен
Kimberly ; Kim
Klaus Клаас
Kyle Кайл
Ladislav Władysław ; Laci ; Ласло László Владислас
Lars Лаурс ; ; Лауритс Lawrence Laurent
Laura Лора Лаўра Laure ; Laurie ; Лор
Laurence Лоуренс Lawrence ; Larry Laurie Лори Lars Wawrzyniec ; Лоренс Лоранс Лаврентий Laurent Лоран Лаурентиус Lorenz Лоренц Лоренцо Lorenzo Lauri
Leo ; ; Лев Леон Лион Leonas
Leonard Леонардо Leonhard Ленард ; Len Lenny Leo ; Леонар
Leslie Лесли Lesley ; Les
Lewis Льюис Луис ; Lou Louie ; Луи Людвиг Ludwig Louise Луиш Людовик Ludovic Luigi Луиджи Luíz Людвик Ludwik Людовико Liudvikas
Liam Лайам
Linda ; Lin
Lionel Лайонел
Lisa Лиза Лайза Lise ; ; Елизавета
Lloyd
Louisa Луиза Louise Лиза Лаиса ; Lou
Lucas Лука Люка Łukasz ; ; Люк Luke Luc
Lucien Люсьен Лусиан Lucian Luciano Люциан ; ; Лучано
Lucy Люси Lucia Lucie ; ; Луция Люсия Лусия Лючия Łucja Люция Liucija
Magdalena Магдалина Magdalene ; Magda Lena Maddie ; Мадлен Madeleine Мадлена Madeline Мэделин
Malcolm
Manfred Манфрид
Manuel Эммануил Эмануэль Иммануил Immanuel ; Manny Manolo
Marcel Марсель Марцел Marcello Марчелло Марцелий ; ; Марсело Марцеллус
Margaret Маргарита Маргерит Margarete Margaretha Маргрет ; Maggie Мэгги Meg Peggy Madge Greta Gosia Grete Rita ; Marguerite Margherita Малгожата Małgorzata Margit Mairéad
Marianne Марианна Марианн Мэриан
Marius Марио ; ; Марий
Mark Marco Marek Marks ; ; Marcus Маркос Морис
Marlene Марлен Марлин Марлена
Martha Marthe ; ; Марфа
Martin Мартен Марцін Мартинс Martti Márton Martijn Мартейн ; ; Marcin Марчин Мартынас
Mary Мэри Мария Marie Máire ; Molly Polly May Mamie Minnie
Matthew Мэтью Mathieu Маттеус Matthäus Матей ; Matt Мэтт Matty Matze ; Матвей Матье Matteo Маттиас Mateusz Матфей Matej Motiejus
Maurice Морис Маурицио Маурисио Mauricio Maurycy ; Moe ; Мориц Maurizio
Max ; ; Maxim Максимилиан Maximilien
Maximilian Максимилиен Массимилиано ; Max
Mercedes Мерседес ; Merche
Michael Майкл Михаэль Михаил Михал Michał Микаэль Михель Micheal ; Mike Майк Mick Mickey Микки Майки Мика ; Мигель Miguel Микеле Michele Mikkel Mihai Miķelis Mykolas Майкель Michel Мишель
Michelle Мишель ; Shelly
Miles Майлз Милс ; ; Майлс
Milan Милано
Monica Моник Monique
Morgan
Moses Мозес Моисей Моше Мойсес ; Moe Moishe
Nancy Нэнси Нанси
Naomi Ноэми Нэоми ; ; Noémie
Natalie Натали Наталия ; Nat
Nathan Нэйтан Нэтан ; Nat Nate Нейт ; Nathaniel Nathanael
Neil Нил Neal Niall Найл
Nicholas Николас Nikolaus Niclas Nicholaus ; Nick Nicky Klaus Nico ; Николя Николай Миколай Mikołaj Nicola Миклош Miklós Nils Niels
Nicole Николь ; Nicky
Nigel Найджел Найгел
Noah Ноа Noé ; ; Ной
Noel
Norbert ; ; Норбер
Norman
Odile Одиль
Oliver Olivier Oliviero ; Ollie Олли ; Оливье
Olivia
Oscar Оскарс
Oswald Osvaldo ; Ozzie
Otto Odo ; ; Оттон
Owen Оуэн ; ; Эоин Оэн
Pamela ; Pam
Patricia Патрисия Патриция Патришия ; Pat Пэт Patty Trish Tricia
Patrick Patrice Padraig ; Pat Пэт Paddy Пэдди ; Патрис Patrizio
Paul Пол Павел Paolo Пауло Pál ; Paulie ; Pablo Paulius Paavo
Paula Пола Павла Paola
Pauline Полин Паулина Полина ; Polly
Penelope Пенелопа ; Penny
Percy Перси ; ; Персиваль Percival
Peter Питер Пётр Петерис Петри ; Pete Пит Перо ; Пьер Pierre Педро Пьетро Pietro Piet Петрас Pekka Piotr
Philip Philippe Филиппо Filips ; Phil Pip ; Фелипе
Phyllis
Quentin Квентин Кентин ; ; Кантен
Rachel Рейчел Рашель Рахиль Рахель Ракель ; Rach ; Raquel
Ralph Рольф Раулф ; ; Рэйф
Ramon Раймон ; ; Raymond
Randolph Рэндольф ; Randy Рэнди ; Рэндалл Randall Рэндолл
Raphael Рафаил Рафаэлло Рафал Раффаэле ; Rafa Раф Рафик
Raymond Реймонд Раймон Raimund Raimonds Raimundo Raimondo ; Ray Рэй ; Раймундас
Rebecca Ревекка Rebekah ; Becky
Regina Реджина ; Gina
Reginald Реджинальд Рейнальд ; Reg Reggie Реджи ; Рейнгольд Reinhold Рейнольд
Renata Renate ; ; Рене
René ; ; Ренато
Richard Рихард Ricardo Ryszard Рихардс ; Rick Ricky Dick Rich Richie Ричи ; Ришар
Robert Роберто Rupert Roberts ; Rob Robbie Bob Bobby Robin Bert Роберти ; Робер Роберс
Roderick Родриг ; Rod Rory ; Родриго Rodrigue
Rodney Родни ; Rod
Roger Роджер Ruggero ; Rog ; Роже Рюдигер Rüdiger Hodge
Roland Ролан Rolando Rolands ; Rolly ; Orlando Рональд
Rolf
Ronald Роналду Рональдо ; Ron Ronnie Ронни
Rose Роуз Роза Розе Rosa Рос Rosie ; ; Розалия
Rosemary Розмари Rosemarie ; ; Розмэри
Roy ; ; Руа
Russell Рассел ; Russ
Ruth ; Ruthie ; Руфь Рифь
Ryan Райан
Sally ; ; Sarah
Samuel Сэмюэл Самуил Шмуэль Самюэль ; Sam Сэм Sammy Сэмми
Sandra Саундра ; ; Alexandra
Sarah Сара Сэра Сары ; Sally Sadie
Sean Шон ; ; Shawn Шаун Шин John
Sebastian Sébastien Севастьян Себастьен Себастьяно ; Seb Bastian
Sergio Серхио Серджио ; ; Сергей
Sharon Шэрон
Sheila Шила
Shirley Ширли Шерли
Sidney Сидни ; Sid
Siegfried Зигфрид Сигфрид ; Siggi
Sigmund Зигмунд Zygmunt ; Siggi ; Сигизмунд Жигимонт Sigismund Zigmas
Simon Саймон Шимон Семён ; Si ; Симао
Simone Симона Симон
Sophie Софи София Zofia ; Sonja
Stanley Стэнли ; Stan Стэн
Stanislaus Станислав Станисловас Stanislas ; Staszek Sławek
Stella Estella ; ; Estelle Эстель
Stephen Стивен Стефан Steven Стефано Штефан Stephane Степан ; Steve Стив Stevie Стиви Pista ; István Иштван Эстебан Этьен Étienne Степонас
Stephanie Стефани Стефания ; Steph Steffi Штеффи
Steward Стюарт Stuart Stewart Стюард ; Stu
Susan Сьюзан Susanne Susanna Сьюзен ; Sue Сью Susie Сьюзи Suzy ; Сюзанна Сузанна Suzanne Зузанна Шошана
Sylvester Сильвестр Сильвестре ; Sly
Sylvia Сильви Sylvie Сильва
Tadeusz Тадеус ; Tadek Tad ; Фаддей Тадей Тадас
Teresa Тереза Thérèse Терезия Theresia Terēze Териза ; Terry Tess Tessa Resi ; Терез
Terence Теренс ; Terry ; Терентий
Theodore Теодор Теодоро ; Ted Teddy Theo Fyodor ; Тодор
Theresa Тереза
Thibault Тибо Тибальд ; ; Thibaut Теобальд
Thierry Тьерри ; Dieter Дитер ; Дитрих Dietrich Теодорих Theodoric Дидрик
Thomas Тома Томаш Tommaso Tuomas Tamás ; Tom Tommy Tomek ; Фома Томазо Томашас
Timothy Тимоте ; Tim Timmy ; Тимофей Тимотеус Тимотеуш Timo
Tobias Тобайас ; Toby ; Товий
Trevor
Ulrich Ульрих Ульрик ; Uli Utz ; Ульрика Oldřich
Urszula Урсула Урсуля ; Ursel Ula
Valentine Валентайн Валентин Валентайне ; ; Валантен
Valerie Валери Валерия
Vanessa
Veronica Véronique Вероник ; Ronnie Ника
Victor Виктур Viktoras ; Vic ; Vittorio
Vincent Винсент Винцент Wincenty ; Vince Винс Vinnie ; Венсан Vincenzo Винченцо Висенте Vicente Винцас Vincas Викентий
Viola ; ; Виолетта Violet Вайолет Violette
Virginia Вирджиния Вирхиния Virginie ; Ginny ; Виржини
Vivian Вивьен Vivien Vivienne ; Viv ; Вивьена
Walter Уолтер Уальтер Valters ; Walt Уолт Wally ; Gautier Готье Gualtiero
Warren Уоррен
Wayne Уэйн ; ; Вейн
Wendy Уэнди
Werner Varner Уорнер
Wilfred Уилфред Вилфрид Wilfried Уилфрид ; Wilf Fred
Wilhelm Вильгельм ; Willi Wim Helm ; Вильям
William Уильям Willem Viljams ; Bill Billy Will Уилл Willie Уилли Liam Вилли Вим ; Гийом Guillermo Гильермо Гульельмо Guglielmo Вильгельм Guillaume Wilhelm
Winston Уинстон
Wojciech Войцех ; Wojtek Войтек Wojtas ; Адальберт Войтех Vojtěch
Wolfgang ; Wolf
Yves Ив Иве ; ; Иво
Yvette Иветт Ивета
Yvonne Ивонн Ивонна Иванна
Zachary Захари Закари Zechariah Захар ; Zach Зак ; Захария Zacharias Захариас
Zbigniew Збигнев ; Zbyszek
Algirdas ; ; Ольгерд Olgierd
Antanas Антонас
Arvydas Arvīds ; ; Арвид
Česlovas Чеслав
Gintaras Гинтар Gintars
Gediminas Гедимин ; ; Giedymin
Jonas Йонас Ионас Иона Джонас ; ; John Иван
Juozas Юозас ; ; Joseph
Jurgis Юргис Юргас ; ; George Юрий
Kazimieras Казимир Казимерас Kazimierz ; ; Казис Казимеж Casimir Каземир
Kęstutis Кястутис Кейстут
Mindaugas ; ; Миндовг
Petras Пятрас ; ; Peter
Povilas ; ; Paul Pavel
Rimantas
Stasys ; ; Stanislav
Vytautas ; Vytas ; Витовт Витольд
Andris Andrejs Андрейс ; ; Андрей
Jānis Янис ; ; Johans Ансис Иван John Jan
Juris Юрис Юрий ; ; Jurgis George
Mārtiņš Мартиньс ; ; Martin
Pēteris Петерс ; ; Peter
Valdis ; ; Voldemārs Вальдемар Woldemar Владимир
Jaan Яан ; ; Юхан Juhan Johann John
Mihkel ; ; Michael Михаил
Toomas
Jüri Юри ; ; George
Jarosław Ярослав ; Jarek Ярек
Mirosław ; Mirek
Bolesław ; Bolek ; Boleslovas
Mieczysław Мечислав Мечеслав ; Mietek
Bronisław Браніслаў Branislau ; Bronek Броник
Bronisława Браніслава ; Броня
Grażyna Грожына
Jadwiga Ядвига ; Jadzia ; Hedwig
Zdzisław ; Zdzisiek ; Здислав
Wacław Вацлав ; Wacek Vašek ; Вячеслав Венцеслав
Jiří Иржи ; Jirka ; Юржи George Юрий
František ; ; Francis
Miloš Милаш
Zoltán Золтон Салтан
Győrgy Дьёрдь ; ; George
Ferenc Ференц ; Feri ; Francis
Imre ; ; Heinrich
Lajos Лайош ; ; Lewis
Ștefan Стефан
Gheorghe Георгий ; Gică ; Джордже
Ion Иоан Йон ; Ionel ; Иван John
Nicolae Николай ; Nicu ; Nicholas
Vasile ; ; Василий
Ahti
Dorin
Fanny
Iñigo
Jorge Хорхе ; ; Жоржи Жорже George
Miguel Мигель ; ; Michael Михаил
Santiago ; Diego ; James Jacob
Diego Диегу Дьего
Joaquin Хоакин Жоакин Жоаким
Jesús Хесус
Guillermo Гильермо ; Memo ; William
Alejandro Алехандро ; ; Алесандро Alexander
Gonzalo Гонсало Гонсалу
Agathe Агата Агат
Benoît Бенуа Бенуат
Cédric Седрик
Denise Дениз Дениза
Didier Дидье
Édith
Élodie Элоди
Fabrice Фабрис
Geneviève Женевьева Геновефа ; ; Женевьев
Gaston
Ginette Жинетт
Gérard Жерар
Hervé Эрве
Huguette Югетт
Jérôme Жером
Joëlle Жоэль
Léopold
Lucile Люсиль
Marcelle Марсель
Mireille Мирей Мирейль
Nadège Надеж
Pascal Pascual ; ; Паскуале
Philippe Филипп
Rémi
Serge Серж ; ; Сергей
Solange Соланж
Sylvain Сильвен Сильвано Сильван ; ; Silvanus
Tristan
Yannick
Bjarne Бьярне
Björn Бьёрн ; ; Bernd
Jens Йенс Jöns Ионс ; ; Johannes John
Jørgen Йорген Юрген Jürgen Jürgens Йёрген ; ; Jörg Йорг George
Håkan Гакон Haakon Håkon
Knut Кнуд ; ; Canute
Olaf Улаф Олав Olof Улоф Улав ; ; Уле Ole
Sven Svein Свенд
Søren Сёрен
Göran Ёран
Åke
Ingeborg Ингеборга ; Inge
Charles Шарль
Robert Робер
Richard Ришар
Albert Альбер
Bernard Бернар
Thomas Тома
David
Henri Анри
Michel Мишель Michèle
Guillaume Гийом
Jean Жан
Jacques Жак
Pierre Пьер
Benoît Бенуа
Louis Луи
Joseph Жозеф Йозеф
Jacob Якоб
Paul Поль
Peter
Michael Михаэль
Walter
William
Wilhelm Вильгельм
Hugo Гуго Юго Уго
Hugues Юг
Gérard Жерар
Georges Жорж
Georg
George Джордж
Jerzy Ежи
Grzegorz Гжегож
Krzysztof Кшиштоф
Andrzej Анджей
Katarzyna Катажина
Małgorzata Малгожата
Agnieszka Агнешка
Elżbieta Эльжбета
Giovanni Джованни
Giuseppe Джузеппе
Giorgio Джорджо
Gianluca Джанлука
Jorge Хорхе
José Хосе Жозе
Juan Хуан
João Жуан
Jaime Хайме
Javier Хавьер Хабьер
Xavier Ксавье
Miguel Мигель
Francisco Франсиско
François Франсуа
Françoise Франсуаза
Franz Франц
Heinrich Генрих Хайнрих
Johann Иоганн Йохан
Johannes Иоганнес Йоханнес
Lawrence Лоуренс
Laurent Лоран
Stephen Стивен
Étienne Этьен
Guillermo Гильермо
Ludwig Людвиг
Luigi Луиджи
Louise Луиза
Hélène Элен
Helen Элен
Irène Ирен
Brigitte Брижит
Cécile Сесиль
Véronique Вероник
Dominique Доминик
Monique Моник
Martine Мартин
Nadine Надин
Christine Кристин
Jacqueline Жаклин
Josephine Жозефина
Geoffroy Жоффруа
Gautier Готье
Aurélie Орели
Aurélien Орельен
Bastien Бастьен
Baudouin Бодуэн
Denis Дени
Edgar
Jean-Jacques Жан-Жак
Jean-Claude Жан-Клод
Jean-Pierre Жан-Пьер
Jean-Louis Жан-Луи
Jean-Marie Жан-Мари
Jean-Marc Жан-Марк
Jean-Paul Жан-Поль
Jean-François Жан-Франсуа
Jean-Luc Жан-Люк
Jean-Michel Жан-Мишель
Jean-Philippe Жан-Филипп
Marie-Claude Мари-Клод
Marie-France Мари-Франс
Marie-Louise Мари-Луиза
Arnaud Арно
Cecilia Цецилия
Carlos
Christophe Кристоф
Christopher Кристофер Христофер
Claudine Клодин
Eugène Эжен
Eugen Ойген
Fernand Фернан
Florence Флоранс
Gilles Жиль
Georgia Джорджия
Ghislaine Жислен
Hubert Юбер
Hilaire Илер
Irene Айрин Айрен
Jean Джин
Jeannette Жаннетт
Johanna Йоханна
Joaquin Хоакин Жоаким
Joachim Йоахим
Joshua Иешуа
Judith Юдит Юдифь
Jules Жюль
Julio Хулио
Julien Жюльен
Juliette Жюльетт
Laure Лор
Laurence Лоранс
Leonard Леонар
Luis Луиш
Ludovic Людовик
Madeleine Мадлен
Madeline Мэделин
Mathieu Матье
Matthieu Матье
Matthias
Maurice Морис
Moritz
Miles Майлс
Nathaniel
Norbert Норбер
Olivier Оливье
Patrice Патрис
Patricia Патрисия
Quentin Кантен
Ralph Рэйф
René
Roger Роже
Ronald
Thaddeus Фаддей
Thierry Тьерри
Dietrich Дитрих
Vincent Венсан
Virginie Виржини
Wayne Вейн
Valentin Валантен
Witold
Henriette Анриетта
Gustave Гюстав
Guy Ги
Jack Джек
Jane Джейн
Janet Джанет
Jennifer Дженнифер
Jeremy Джереми
Jérémie Жереми
Levan Левон
Edgard Эдгар
Élie Эли
Edouard Эдуар
Fernando
Karine Карин ; ; Карина
Olov Улов ; ; Olaf
`
