import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { articleBody } from '../text/article-body.js'
import { paragraphs } from '../text/paragraphs.js'

const PROMISES = /\bnot (?:be )?(?:use|used|provide|provided)\b|이용하거나 제공하지|이용 또는 제공하지|이용·제공하지/i
const EXCEPTS = /\bexcept|\bunless\b|\bother than\b|다만|제외/i

/** Neither use nor provision while a request is pending, and not even the work on the request is excepted. */
export const restrictionException = {
  code: 'RESTRICTION_WITHOUT_EXCEPTION',
  severity: 'INFO',
  law: [LAWS.pipa36_2, LAWS.pipa73_1_1],
  whatToDo: {
    ko: '요구의 처리, 본인에 대한 통지, 법률에 따라 불가피한 경우를 예외로 적으십시오.',
    en: 'Except the work on the request itself, notices to the person, and what a law compels.',
  },
  find: (policy) => {
    if (policy.rights.restrictedWhilePending.length === 0) return []
    const promise = paragraphs(articleBody(policy, policy.rights.article)).find((one) => PROMISES.test(one))
    if (promise === undefined || EXCEPTS.test(promise)) return []
    return [
      {
        article: policy.rights.article,
        sentence: {
          ko: '정정·삭제 등이 끝날 때까지 이용도 제공도 하지 않는다고 예외 없이 약속하였습니다. 법에 그대로 있는 문구가 아니라 회사가 스스로 한 약속이며, 필요한 조치 없이 계속 이용하거나 제공하면 처벌될 수 있습니다.',
          en: 'The policy promises, without exception, neither to use nor to provide information while a request is pending. The Act has no such sentence: the promise is the company’s own. Continuing to use or provide without taking the measures due is an offence.',
        },
      },
    ]
  },
} as const satisfies LintRule
