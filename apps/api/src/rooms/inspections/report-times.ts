/** The month that begins on this day. */
export const monthText = (first: string, language: 'ko' | 'en'): string =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(first))
