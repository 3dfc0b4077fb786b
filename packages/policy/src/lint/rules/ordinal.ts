import type { PolicyDocument } from '../../policy-document.js'
import type { LintRule } from '../lint-rule.js'
import { quoted } from '../text/quoted.js'

const ORDINAL = /\b(\d+)(st|nd|rd|th)\b/gi

/** An English ordinal that doesn't exist, such as 2th or 11st. */
export const ordinal = {
  code: 'ORDINAL_NOT_ENGLISH',
  severity: 'WARNING',
  law: [],
  whatToDo: {
    ko: '바른 표기로 고치십시오. 날짜의 일부라면 변경 공지에 날짜 자체는 바뀌지 않았음을 밝히십시오.',
    en: 'Correct it. Where it is part of a date, say in the policy-change notice that the date itself stays.',
  },
  find: (policy) =>
    englishParts(policy).flatMap(({ article, text }) =>
      text.split('\n').flatMap((line) =>
        Array.from(line.matchAll(ORDINAL), ([written]) => ({ written, right: rightly(written) }))
          .filter(({ written, right }) => written.toLowerCase() !== right)
          .map(({ written, right }) => ({
            article,
            about: `${written} in ${line.trim()}`,
            sentence: {
              ko: `영어에 없는 서수입니다: ${quoted(line)}. 바른 표기는 ${quoted(right)}입니다.`,
              en: `${quoted(written)} is no English ordinal; it should read ${quoted(right)}. It stands in ${quoted(line)}.`,
            },
          })),
      ),
    ),
} as const satisfies LintRule

/** The English text, be it the original or the translation. */
function englishParts({ title, preamble, articles, footer }: PolicyDocument) {
  return [
    { article: undefined, text: [title.en, preamble.en, footer.en].join('\n\n') },
    ...articles.map(({ number, text }) => ({ article: number, text: `${text.en.heading}\n\n${text.en.body}` })),
  ]
}

function rightly(written: string): string {
  const number = Number.parseInt(written, 10)
  const isTeen = number % 100 >= 11 && number % 100 <= 13
  const suffix = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${written.replace(/\D/g, '')}${suffix}`
}
