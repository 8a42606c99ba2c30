/** Letters and the sounds they are folded into; a sound is one character of `Sound`. */
export type Letters = Readonly<Record<string, string>>

/** A table written as "letter sounds" apart by commas; – stands for a letter that is not heard. */
function table(text: string): Letters {
  return Object.fromEntries(
    text.split(',').map((entry) => {
      const [letter = '', sounds = ''] = entry.trim().split(' ')
      return [letter, sounds === '–' ? '' : sounds]
    }),
  )
}

/**
 * Cyrillic letters of all the languages we meet: Russian, Kazakh, Kyrgyz, Uzbek, Tajik, Turkmen,
 * Azerbaijani, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Mongolian, Tatar, Bashkir.
 */
export const cyrillic = table(`
  а a, ә æ, б b, в v, г g, ґ g, ғ g, ѓ g, ҕ g, ҝ g, д d, е e, ё ё, ж ž, җ ǰ, ӂ ž, з z, ҙ z, ѕ z,
  и i, і i, й j, ѝ i, ӣ i, ї ji, ј j, к k, қ q, ҡ q, ќ k, л l, љ l, м m, н n, њ n, ң ŋ, ҥ ŋ,
  о o, ө ö, п p, р r, с s, ҫ s, т t, ћ č, ђ ǰ, у u, ұ u, ү ü, ӯ u, ў w, ф f, х х, ҳ h, һ h, ц ц,
  ч č, ҷ ǰ, ҹ ǰ, џ ǰ, ш š, щ š, ъ –, ы y, ь –, э e, є e, ю ju, я ja, ѣ e
`)

/** Cyrillic letters that are written together for one sound. */
export const cyrillicGroups = table(`
  дж ǰ, йо ё, ьо ё, кс ξ, қс ξ, йе e, йю ju, йя ja, тс ц, сч š, шч š, зж ž
`)

/** Latin letters, with those of the alphabets of Europe and of the Turkic languages. */
export const latin = table(`
  a a, à a, â a, ã a, å o, ā a, ă ə, ą a, á a, ä æ, æ æ, ə æ, ǝ æ, b b, c c, ç ç, ć č, č č, ĉ č,
  ċ č, d d, ď d, đ d, ð d, e e, è e, é e, ê e, ë e, ē e, ė e, ę e, ě e, f f, g g, ğ ğ, ǵ g, ģ g,
  ġ g, ǧ g, h h, ḥ h, ḩ h, ħ h, ḫ х, i i, í i, ì i, î i, ï i, ī i, ĭ i, į i, ı y, j J, ĵ J, k k,
  ķ k, l l, ł l, ĺ l, ľ l, ļ l, m m, n n, ń n, ň n, ņ n, ñ ŋ, ŋ ŋ, o o, ò o, ó o, ô o, õ o, ō o,
  ŏ o, ö ö, ő ö, ø ö, œ ö, p p, q q, r r, ŕ r, ř r, ŗ r, s s, ś s, ŝ s, š š, ş š, ș š, ß s, ṣ s,
  t t, ť t, ţ ц, ț ц, þ t, ṭ t, u u, ú u, ù u, û u, ū u, ŭ w, ů u, ų u, ü ü, ű ü, v v, w w, ŵ w,
  x x, y y, ý ý, ÿ y, ȳ y, z z, ź z, ż ž, ž ž, ẑ z
`)

/** Latin letters written together for one sound: as Russian and Kazakh are written in English … */
const inEnglish = table(`
  shch š, zh ž, kh х, ts ц, tz ц, tc ц, tzh tž, tsh č, ch č, sh š, gh g, ye e, yo ё, dzh ǰ,
  dj ǰ, dž ǰ, ks ξ, qs ξ, ck k, ph f, th t
`)
/** … in German, … */
const inGerman = table(`
  schtsch š, sch š, tsch č, dsch ǰ
`)
/** … in French, … */
const inFrench = table(`
  tch č, chtch š, ou u
`)
/** … in Polish and Czech, and щ of the Kazakh alphabet of 2021. */
const inPolish = table(`
  szcz š, sz š, cz č, šč š, şç š, dź ǰ
`)

export const latinGroups: Letters = { ...inEnglish, ...inGerman, ...inFrench, ...inPolish }

/**
 * Arabic script as Kazakhs (töte jazu, which writes every vowel), Uyghurs, Persians and Arabs write it. Where short
 * vowels are not written, leaving out a vowel costs little enough for the consonants to decide.
 */
export const arabic = table(`
  ا a, أ a, إ i, آ a, ٱ a, ب b, پ p, ت t, ث s, ج ǰ, چ č, ح h, خ х, د d, ذ z, ر r, ز z, ژ ž, س s,
  ش š, ص s, ض d, ط t, ظ z, ع –, غ g, ف f, ق q, ك k, ک k, گ g, ڭ ŋ, ل l, م m, ن n, و w, ۇ u, ۆ ö,
  ۈ ü, ۋ v, ې e, ه h, ھ h, ة a, ى a, ي i, ی i, ئ –, ء –, ٴ –, ە e, ؤ u
`)

/** Georgian (national system of 2002), without its marks. */
const georgian = table(`
  ა a, ბ b, გ g, დ d, ე e, ვ v, ზ z, თ t, ი i, კ k, ლ l, მ m, ნ n, ო o, პ p, ჟ ž, რ r, ს s, ტ t,
  უ u, ფ p, ქ k, ღ g, ყ q, შ š, ჩ č, ც ц, ძ dz, წ ц, ჭ č, ხ х, ჯ ǰ, ჰ h
`)

/** Armenian (BGN/PCGN 1981), without its marks. */
const armenian = table(`
  ա a, բ b, գ g, դ d, ե e, զ z, է e, ը ə, թ t, ժ ž, ի i, լ l, խ х, ծ ц, կ k, հ h, ձ dz, ղ g,
  ճ č, մ m, յ j, ն n, շ š, ո o, չ č, պ p, ջ ǰ, ռ r, ս s, վ v, տ t, ր r, ց ц, ւ v, փ p, ք k, օ o,
  ֆ f, և ev
`)

/** Greek as it is spoken today (ELOT 743), without its marks. */
const greek = table(`
  α a, β v, γ g, δ d, ε e, ζ z, η i, θ t, ι i, κ k, λ l, μ m, ν n, ξ ξ, ο o, π p, ρ r, σ s, ς s,
  τ t, υ i, φ f, χ х, ψ ps, ω o, ά a, έ e, ή i, ί i, ό o, ύ i, ώ o
`)

export const otherAlphabets: Letters = { ...georgian, ...armenian, ...greek }
