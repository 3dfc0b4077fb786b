import type { LintRule } from '../lint-rule.js'
import { statutoryPeriodOf } from '../law/statutory-periods.js'
import { counted } from '../text/counted.js'
import { quoted } from '../text/quoted.js'

/** A statute is cited with another period than it sets. */
export const statutoryPeriod = {
  code: 'STATUTORY_PERIOD_DIFFERS',
  severity: 'ERROR',
  law: [],
  whatToDo: {
    ko: '법령이 정한 기간으로 고치십시오. 더 오래 보유하려면 별도의 근거나 동의가 있어야 하고, 더 짧게 보유하면 보존 의무에 어긋납니다.',
    en: 'Use the period that the statute sets. Keeping longer needs another basis or consent; keeping shorter fails the duty to preserve.',
  },
  find: ({ retention }) =>
    retention.statutory.flatMap(({ code, statute, label, months }) => {
      const set = statutoryPeriodOf(statute)
      if (set === undefined || set.months === months) return []
      return [
        {
          article: retention.article,
          about: code,
          law: [set.law],
          sentence: {
            ko: `${quoted(label.ko)}의 보존 기간을 ${months}개월로 적었으나 인용한 법령은 ${set.months}개월로 정하고 있습니다.`,
            en: `${quoted(label.en)} is kept for ${counted(months, 'month')}; the provision cited sets ${counted(set.months, 'month')}.`,
          },
        },
      ]
    }),
} as const satisfies LintRule
