import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { articleBody } from '../text/article-body.js'
import { counted } from '../text/counted.js'
import { namesLaw } from '../text/names-law.js'
import { ownPeriods } from '../text/own-periods.js'
import { paragraphs } from '../text/paragraphs.js'
import { periodPattern } from '../text/period-pattern.js'

const STARTS = /\b(?:from|after|since|following|starting|beginning|upon|once)\b|부터|이후|후(?![가-힣])|후에|기산/i

/** A period of the company's own without a day from which it counts. Periods of statutes have theirs in the statute. */
export const retentionStart = {
  code: 'RETENTION_START_NOT_STATED',
  severity: 'WARNING',
  law: [LAWS.pipa30_1, LAWS.pipa21_1],
  whatToDo: {
    ko: '「동의를 받아 수집한 날부터 3개월」처럼 기산일을 적고, 그 전에 처리목적을 달성하면 그때 파기한다는 것도 밝히십시오.',
    en: 'Name the day from which it counts, for instance “3 months from the day of collection with consent”, and say that what has served its purpose earlier is destroyed earlier.',
  },
  find: (policy) => {
    const own = paragraphs(articleBody(policy, policy.retention.article)).filter((paragraph) => !namesLaw(paragraph))
    return ownPeriods(policy)
      .filter((months) => {
        const stated = own.filter((paragraph) => periodPattern(months).test(paragraph))
        return stated.length > 0 && !stated.some((paragraph) => STARTS.test(paragraph))
      })
      .map((months) => ({
        article: policy.retention.article,
        about: String(months),
        sentence: {
          ko: `보유 기간 ${months}개월을 언제부터 세는지 적지 않아, 파기하여야 할 날을 알 수 없습니다.`,
          en: `The text does not say from when the ${counted(months, 'month')} of retention count, so nobody can tell by which day the information must be destroyed.`,
        },
      }))
  },
} as const satisfies LintRule
