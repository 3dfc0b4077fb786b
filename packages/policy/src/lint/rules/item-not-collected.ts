import { itemsArticle } from '../../items-article.js'
import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { quoted } from '../text/quoted.js'

/** An item that the text lists and no purpose collects. */
export const itemNotCollected = {
  code: 'LISTED_ITEM_NOT_COLLECTED',
  severity: 'INFO',
  law: [LAWS.decree31_1],
  whatToDo: {
    ko: '실제로 처리하지 않는 항목이면 목록에서 지우십시오. 다른 시스템에서 처리하고 있다면 어느 목적으로 수집하는지 적으십시오.',
    en: 'Take the item off the list if it is not processed. If another system does process it, say for which purpose.',
  },
  find: (policy) =>
    policy.items
      .filter(({ collected }) => !collected)
      .map(({ code, label }) => ({
        article: itemsArticle(policy),
        about: code,
        sentence: {
          ko: `처리방침의 항목 목록에 있으나 어느 목적으로도 수집하지 않는 항목입니다: ${quoted(label.ko)}.`,
          en: `${quoted(label.en)} is on the policy’s list of items, and no purpose collects it.`,
        },
      })),
} as const satisfies LintRule
