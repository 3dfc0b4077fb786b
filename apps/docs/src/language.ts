export type Language = 'ko' | 'en'

/** Of a source's path: `guide.ko.md` is Korean; everything else is English. */
export const languageOf = (path: string): Language => (/[.]ko[.]md$/.test(path) ? 'ko' : 'en')
