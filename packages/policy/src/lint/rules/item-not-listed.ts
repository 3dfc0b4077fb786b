import { itemsArticle } from '../../items-article.js'
import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { quoted } from '../text/quoted.js'

/** An item that the software collects, because the purpose can't do without it, and that the text doesn't list. */
export const itemNotListed = {
  code: 'COLLECTED_ITEM_NOT_LISTED',
  severity: 'ERROR',
  law: [LAWS.decree31_1, LAWS.pipa15_2],
  whatToDo: {
    ko: '이 항목을 해당 처리목적의 필수 또는 선택 항목으로 목록에 더하십시오. 동의를 받을 때 알리는 수집 항목과 같은 이름으로 적으십시오.',
    en: 'Add the item to the list for its purpose, as required or as optional, under the name that is told when consent is asked.',
  },
  find: (policy) =>
    policy.items
      .filter(({ implied, collected }) => implied && collected)
      .map(({ code, label }) => ({
        article: itemsArticle(policy),
        about: code,
        sentence: {
          ko: `수집하는 항목이 처리방침의 항목 목록에 없습니다: ${quoted(label.ko)}.`,
          en: `${quoted(label.en)} is collected, and the policy’s list of items leaves it out.`,
        },
      })),
} as const satisfies LintRule
