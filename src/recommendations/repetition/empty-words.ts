/** Words that no name is known by: they are passed over, also inside names. */
export const smallWords =
  // English
  'a an and any are as at be been being both but by can could each either for from had has have he her his how i if in into is it its itself may must not of on only or our out over own per shall she should so some such than that the their them then there these they this those through thus to too under up upon us very was were what when where which while who whom whose will with within without would thereto ii iii ' +
  // Russian
  'а без более бы был была были было быть в вам ваш весь все всех всем во вот где да для до его ее если есть еще же за и из или им их к как какой ко когда которая которое которые который кто ли мы на над наш не нет ни но о об обо он она они от по под при с со так такой те тем то того тоже той только том ту ты у уже чтобы эти это этот этой этого также ' +
  // Kazakh
  'және мен бен пен үшін туралы бойынша әрі бұл осы сол оның олардың да де та те'

/**
 * What drafters put before or behind any demand ("Continue its efforts to", "Take further steps to"): how
 * it is put, not what is demanded.
 */
export const hollowWords =
  // English
  'accelerate accordance achieve achieving account act active address against aim area aspect between actively adequate all also although among appropriate approach attention basis because best better case clear clearly close closely complete completely comprehensive concerned conclude concrete consider consideration considering consistency context continue continued continuing continuously country current currently delay delays due during effect every excellent exert experience experiences effective effectively effectiveness effort efforts employ enjoy enjoyment existing especially extend finalize form forms full fully further furthermore give given good government governmental immediate immediately important importance including intensify intensifying issue kazakhstan keep keeping level light line make made manner mean means measure measures more most necessary need needs new ongoing one order other others particular particularly pay positive possibility possible practical procedure procedures proceed process progress prompt promptly provide provided purpose pursue pursuing put raise raising ready remaining recent recently recommend recommendation recommended redouble regard responsible responsibility regarding related relevant reinforce scourge seek serious situation soon specific speed speedily speedy state states step steps still take taken taking thorough thoroughly time toward towards undertake urge use various via view way ways whole work working ' +
  'accepted accept become commitment commitments compliance conformity international law laws legal legislation legislative legislature norm norms obligation obligations office national domestic measures policy policies practice practices principle right rights standard standards system trend universal framework provisions provision ' +
  // Russian
  'вопрос вопросы дальнейший далее дополнительный закон законодательство законодательный казахстан конкретный мера меры международный национальный надлежащий необходимый новый норма нормы обязательство особенно отношение полный полностью право правовой приложить принимать продолжать продолжить продолжение путь рамка рассмотреть возможность свой своя сделать соответствующий соответствие стандарт государство такой усилия усилие цель шаг шаги эффективный эффективно ' +
  // Kazakh
  'барлық шара шаралар одан жалғастыру жалғастырсын күш салу қажетті тиісті мемлекет қазақстан халықаралық ұлттық заң заңнама құқық стандарт'

/** The same in several words. */
export const hollowPhrases: readonly string[] = [
  'international human rights law',
  'international human rights standards',
  'international human rights obligations',
  'human rights obligations',
  'human rights standards',
  'human rights law',
  'international law',
  'international humanitarian law',
  'United Nations',
  'United Nations General Assembly',
  'General Assembly resolution',
  'bring to justice',
  'brought to justice',
  'hold accountable',
  'held accountable',
  'those responsible',
  'fundamental freedoms',
  'Организация Объединенных Наций',
  'международные стандарты в области прав человека',
  'обязательства в области прав человека',
]

/** Words after which a text says why, how or how well, not what: what follows counts for less. */
export const turns =
  /\b(?:in order to|with a view to|so that|so as to|by|(?<!obtained |extracted )through|in accordance with|in line with|in conformity with|in compliance with|according to|although|while|whereas|which|as as by|taking into account|as prescribed|as provided|as recommended|as established|as suggested)\b|(?<!\p{L})(?:в целях|с целью|чтобы|путем|посредством|в соответствии с|согласно|хотя|который|которые|которая|мақсатында|арқылы|сәйкес)(?!\p{L})/giu
