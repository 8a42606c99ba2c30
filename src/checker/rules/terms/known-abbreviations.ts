const list = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')))

/** Abbreviations that every reader of such papers knows: never reported. */
export const common = list(
  'UN EU NGO NGOs USA US UK TV ID IDs PDF SMS HIV AIDS HIV/AIDS COVID GDP NATO UNESCO UNICEF BBC CNN AM PM CEO PO',
  'OK EUR USD KZT GBP CHF RUB PhD MP MPs MEP MEPs FAX TEL DNA USSR IT CV URL WWW ISBN ISSN DOI GMT UTC VIP FM',
  'CD DVD GPS VPN SIM IP AI WHO IMF OECD FBI CIA KGB LGBT ISO PC USB FAQ NBC NASA PR EP QR PIN CC ABC CCTV',
  'HTML HTTP HTTPS XML JSON CSV DOCX XLSX ODT RTF PNG JPG JPEG SVG ZIP KB MB GB TB API UI CPU OS DNS RAM SQL',
)

/** Bodies, treaties and groups of persons known in the field: worth a note, because others read the paper too. */
export const ofTheField = list(
  'ICCPR ICESCR ICERD CEDAW CAT OPCAT CRC CRPD ICRMW CED CPED UDHR CERD CCPR CESCR CMW SPT HRC OHCHR UPR UNHCR',
  'OSCE ODIHR OSCE/ODIHR ECHR ECtHR PACE GRECO CoE ILO IOM UNDP WTO ICC ICJ ICTY NPM NHRI NHRIs GANHRI CSO CSOs HRD',
  'HRDs LGBTI LGBTIQ LGBTQ LGBTQI LGBTIQ+ LGBTQ+ LGBTQI+ SOGI SOGIESC FIDH OMCT HRW IPHR RSF CPJ CIS CSTO SCO EAEU',
  'RFE/RL EEAS EPCA PCA GSP GSP+ SDG SDGs MDGs IDP IDPs FATF USAID GRETA WGAD AML ICT ICTs UNODC UNFPA',
)

/** Capitals that are the name itself and have no long form. */
export const names = list(
  'CIVICUS ASTRA AMANAT IKEA ALGA SOVA MEMORIAL TASS KAZTAG NEWSKAZ ADAM SOS',
)
