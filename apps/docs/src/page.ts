import { dirname, relative } from 'node:path/posix'
import type { Language } from './language.js'
import type { Group } from './read-sources.js'
import { addressOf, counterpartOf, type Source } from './source.js'

const WORDS = {
  ko: { docs: '지킴이 안내서', menu: '차례', skip: '본문으로', other: 'English', home: '안내서 처음' },
  en: { docs: 'Jikimi docs', menu: 'Contents', skip: 'To the text', other: '한국어', home: 'All docs' },
} as const

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)

/** A whole page: menu of its language beside the text. No script. */
export function page({ path, title, language }: Source, body: string, groups: readonly Group[]): string {
  const to = (address: string): string => relative(dirname(addressOf(path)), address) || '.'
  const words = WORDS[language]
  const counterpart = counterpartOf(path)
  const other = language === 'ko' ? 'en' : 'ko'
  const turn = counterpart
    ? `<a class="turn" lang="${other}" hreflang="${other}" href="${to(addressOf(counterpart))}">${words.other}</a>`
    : ''
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · ${words.docs}</title>
<link rel="stylesheet" href="${to('docs.css')}">
</head>
<body>
<a class="skip" href="#text">${words.skip}</a>
<header><a href="${to(homeOf(language))}">${words.docs}</a>${turn}</header>
<div class="beside">
<nav aria-label="${words.menu}"><details open><summary>${words.menu}</summary>${menu(groups, language, path, to)}</details></nav>
<main id="text">
${body}
</main>
</div>
</body>
</html>
`
}

const homeOf = (language: Language): string => `index.${language}.html`

function menu(groups: readonly Group[], language: Language, here: string, to: (address: string) => string): string {
  return groups
    .map(({ title, sources }) => {
      const shown = sources.filter((source) => isShown(source, language))
      const lines = shown.map(
        ({ path, title: name, language: own }) =>
          `<li><a${path === here ? ' aria-current="page"' : ''}${own === language ? '' : ` lang="${own}"`} href="${to(addressOf(path))}">${escaped(name)}</a></li>`,
      )
      return `<h2>${title[language]}</h2><ul>${lines.join('')}</ul>`
    })
    .join('')
}

/** In its own language, or in the only one there is. */
const isShown = ({ path, language }: Source, wanted: Language): boolean =>
  language === wanted || counterpartOf(path) === undefined
