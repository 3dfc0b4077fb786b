import { itemsArticle } from '../../items-article.js'
import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { labelsOf } from '../text/labels-of.js'

/** Items that the text lists as required and as optional at once. */
export const requiredAlsoOptional = {
  code: 'REQUIRED_ITEM_ALSO_OPTIONAL',
  severity: 'ERROR',
  law: [LAWS.pipa16_2, LAWS.pipa22_5],
  whatToDo: {
    ko: '항목마다 그것 없이도 목적을 달성할 수 있는지 판단하여 필수와 선택 중 한쪽에만 적고, 선택 항목에 동의하지 않아도 불이익이 없음을 밝히십시오.',
    en: 'Decide for each item whether the purpose can be achieved without it, list it once, as required or as optional, and say that refusing an optional item has no disadvantage.',
  },
  find: (policy) => {
    const { required, optional } = policy.published
    const both = required.filter((code) => optional.includes(code))
    if (both.length === 0) return []
    return [
      {
        article: itemsArticle(policy),
        sentence: {
          ko: `같은 항목을 필수로도 선택으로도 적었습니다: ${labelsOf(policy, both, 'ko')}. 정보주체는 무엇을 적지 않아도 되는지 알고 동의할 수 없습니다.`,
          en: `The same items are listed as required and as optional: ${labelsOf(policy, both, 'en')}. Nobody who consents can tell what may be left out.`,
        },
      },
    ]
  },
} as const satisfies LintRule
