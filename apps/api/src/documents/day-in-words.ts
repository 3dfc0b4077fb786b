const TAGS = { ko: 'ko-KR', en: 'en-GB' } as const

/** A calendar day `YYYY-MM-DD` as a letter says it: `2026년 11월 23일`, `23 November 2026`. */
export const dayInWords = (day: string, language: keyof typeof TAGS): string =>
  new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day))
