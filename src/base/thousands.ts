/** The digits of a whole number in groups of three, with a mark between them: "1,204". */
export const inThousands = (digits: string, mark = ','): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, mark)
