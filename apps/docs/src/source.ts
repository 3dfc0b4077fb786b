import { type Language, languageOf } from './language.js'

/** A text of the docs: where it lies within `docs/`, and what it is called by its first heading. */
export interface Source {
  readonly path: string
  readonly title: string
  readonly text: string
  readonly language: Language
}

export function sourceOf(path: string, text: string): Source {
  const title = /^# (.+)$/m.exec(text)?.[1]
  if (title === undefined) throw new Error(`docs/${path} has no title.`)
  return { path, title: title.replace(/[`*]/g, ''), text, language: languageOf(path) }
}

/** Where the page of a source lies on the site. */
export const addressOf = (path: string): string => path.replace(/[.]md$/, '.html')

/** The same text in the other language, where there is one. */
export const counterpartOf = (path: string): string | undefined => {
  if (/[.]ko[.]md$/.test(path)) return path.replace(/[.]ko[.]md$/, '.en.md')
  return /[.]en[.]md$/.test(path) ? path.replace(/[.]en[.]md$/, '.ko.md') : undefined
}
