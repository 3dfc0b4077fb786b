/** How dates are written in each language. */
export const languageTags = { ko: 'ko-KR', en: 'en-GB' } as const
