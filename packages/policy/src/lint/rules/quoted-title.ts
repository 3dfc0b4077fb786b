import type { PolicyDocument } from '../../policy-document.js'
import type { LintRule } from '../lint-rule.js'
import { publishedParts } from '../text/published-parts.js'
import { quoted } from '../text/quoted.js'

const NUMBERED_QUOTE = /["“'‘「『] ?0?(\d{1,2}) ?[.．)] ?([^"”'’」』\n]+)["”'’」』]/g

type Citation = { readonly article: string | undefined; readonly number: string; readonly title: string }

/** A title with its number, cited between quotation marks, that the article of this number doesn't bear. */
export const quotedTitle = {
  code: 'CITED_TITLE_NOT_FOUND',
  severity: 'ERROR',
  law: [],
  whatToDo: {
    ko: '인용한 제목과 조항의 실제 제목을 같게 하십시오. 인용한 곳에서 이용 범위 등을 정하고 있다면 그 범위가 어느 조항을 뜻하는지도 확인하십시오.',
    en: 'Make the cited title and the heading of that article the same. Where the citation sets the bounds of something, such as use, make sure that it points to the article that was meant.',
  },
  find: (policy) =>
    citations(policy).flatMap(({ article, number, title }) => {
      const heading = headingOf(policy, number)
      if (heading !== undefined && plain(heading) === plain(title)) return []
      return [{ article, about: `${number} ${plain(title)}`, sentence: sentence(number, title, heading) }]
    }),
} as const satisfies LintRule

function citations(policy: PolicyDocument): readonly Citation[] {
  return publishedParts(policy).flatMap(({ article, text }) =>
    Array.from(text.matchAll(NUMBERED_QUOTE), ([, number = '', title = '']) => ({
      article,
      number: number.padStart(2, '0'),
      title: title.trim(),
    })),
  )
}

function headingOf({ articles, language }: PolicyDocument, number: string): string | undefined {
  return articles.find((article) => article.number === number)?.text[language.original].heading
}

/** Blanks, signs and capitals are no difference between a title and its citation. */
function plain(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function sentence(number: string, title: string, heading: string | undefined) {
  const cited = quoted(`${Number(number)}. ${title}`)
  if (heading === undefined)
    return {
      ko: `이 처리방침의 제목으로 인용하였으나 ${number}번 조항이 없습니다: ${cited}.`,
      en: `${cited} is cited as a title of this policy, and there is no article ${number}.`,
    }
  return {
    ko: `이 처리방침에 없는 제목을 인용하였습니다: ${cited}. ${number}번 조항의 실제 제목은 ${quoted(heading)}입니다.`,
    en: `${cited} is cited as a title of this policy; no article bears it. Article ${number} is headed ${quoted(heading)}.`,
  }
}
