import type { PolicyDocument } from '../../policy-document.js'
import { articleBody } from './article-body.js'
import { paragraphs } from './paragraphs.js'

const DAYS = /(?<![\d.])(\d{1,3})\s*(?:calendar |working |business )?(?:days?\b|영업일|일)/gi
const IN_WORDS = /\bten (?:calendar )?days\b|열흘/i
/** Decisions by machines and objections to a refusal have periods of their own. */
const OTHER_MATTERS = /automated|objection|자동화|이의/i

/** The numbers of days within which the article on rights promises an answer to a request. */
export function answerDays(policy: PolicyDocument): readonly number[] {
  return paragraphs(articleBody(policy, policy.rights.article))
    .filter((paragraph) => !OTHER_MATTERS.test(paragraph))
    .flatMap((paragraph) => [
      ...Array.from(paragraph.matchAll(DAYS), ([, days]) => Number(days)),
      ...(IN_WORDS.test(paragraph) ? [10] : []),
    ])
}
