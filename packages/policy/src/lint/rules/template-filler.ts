import type { PolicyDocument } from '../../policy-document.js'
import type { LintRule } from '../lint-rule.js'
import { publishedParts, type PublishedPart } from '../text/published-parts.js'
import { quoted } from '../text/quoted.js'
import { templateFillers } from '../text/template-fillers.js'

/** A template's filler was published in place of the company's own details. */
export const templateFiller = {
  code: 'TEMPLATE_FILLER_LEFT',
  severity: 'WARNING',
  law: [],
  whatToDo: {
    ko: '회사의 실제 정보로 바꾸거나, 적을 것이 없는 줄은 지우십시오.',
    en: 'Replace it by the company’s own details, or delete the lines for which there are none.',
  },
  find: (policy) =>
    publishedParts(policy).flatMap((part) => {
      const fillers = fillersIn(policy, part)
      if (fillers.length === 0) return []
      const list = fillers.map(quoted).join(', ')
      return [
        {
          article: part.article,
          about: part.place,
          sentence: {
            ko: `양식의 예시 문구가 그대로 남아 있습니다: ${list}.`,
            en: `A template’s filler is still in the text: ${list}.`,
          },
        },
      ]
    }),
} as const satisfies LintRule

/** What reads like filler, and what whoever transcribed the policy marked as such. */
function fillersIn({ controller }: PolicyDocument, { text, place }: PublishedPart): readonly string[] {
  const marked = place === 'FOOTER' ? controller.placeholders.map(({ published }) => published) : []
  const standing = marked.filter((published) => text.includes(published))
  const seen = templateFillers(text).filter((filler) => !standing.some((published) => filler.includes(published)))
  return [...new Set([...standing, ...seen])]
}
