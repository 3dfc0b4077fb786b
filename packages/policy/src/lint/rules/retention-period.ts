import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { articleBody } from '../text/article-body.js'
import { counted } from '../text/counted.js'
import { ownPeriods } from '../text/own-periods.js'
import { periodPattern } from '../text/period-pattern.js'

/** A period that the software enforces and the article on retention doesn't state. */
export const retentionPeriod = {
  code: 'RETENTION_PERIOD_NOT_STATED',
  severity: 'ERROR',
  law: [LAWS.pipa30_1, LAWS.pipa15_2],
  whatToDo: {
    ko: '보유 기간을 처리목적별로 적고, 기준이 되는 날을 함께 밝히십시오. 적힌 기간이 맞다면 시스템의 설정을 고치십시오.',
    en: 'State the period for each purpose and the day from which it counts. If the text is right, correct the facts that the software enforces.',
  },
  find: (policy) => {
    const body = articleBody(policy, policy.retention.article)
    return ownPeriods(policy)
      .filter((months) => !periodPattern(months).test(body))
      .map((months) => ({
        article: policy.retention.article,
        about: String(months),
        sentence: {
          ko: `시스템은 ${months}개월의 보유 기간을 적용하는데, 보유 기간 조항에는 이 기간이 없습니다.`,
          en: `The software enforces a retention period of ${counted(months, 'month')}; the article on retention does not state it.`,
        },
      }))
  },
} as const satisfies LintRule
