import type { PolicyDocument } from '../../policy-document.js'
import type { LintRule } from '../lint-rule.js'
import { LAWS } from '../law/laws.js'
import { articleBody } from '../text/article-body.js'

const MARKER = /^\s*(?:[(（]?(?:\d{1,2}|[가-하a-z])[)）.]|[①-⑳])\s*/
const LAW = /\blaws?\b|\bstatut|\blegislation|\bregulations?\b|법령|법률/i
const RETENTION = /\bretain|\bretention|\bpreserv|\bstor(?:e|age)|\bkept\b|\bkeep|보유|보존|보관/i

/** Retention under other laws is announced, or separate storage for it promised, and nothing is listed. */
export const statutoryRetention = {
  code: 'STATUTORY_RETENTION_NOT_LISTED',
  severity: 'ERROR',
  law: [LAWS.pipa30_1_3_2, LAWS.pipa21_3],
  whatToDo: {
    ko: '보존 근거가 되는 법령의 조문, 보존하는 항목, 보존 기간을 적으십시오. 해당하는 법령이 없다면 이 예고와 파기 조항의 분리보관 문구를 함께 지우십시오.',
    en: 'List each law with its article, the items kept and the period. If none applies, delete the announcement together with the promise of separate storage in the article on destruction.',
  },
  find: (policy) => {
    const { retention, destruction } = policy
    if (retention.statutory.length > 0) return []
    const isAnnounced = announcesLaws(policy)
    if (!isAnnounced && !destruction.separateStorage) return []
    return [{ article: retention.article, sentence: sentence(isAnnounced, destruction) }]
  },
} as const satisfies LintRule

/** A list entry that announces what laws require to be kept, with nothing between it and the next entry. */
function announcesLaws(policy: PolicyDocument): boolean {
  const lines = articleBody(policy, policy.retention.article)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.some((line, index) => {
    const next = lines[index + 1]
    const isLast = next === undefined || MARKER.test(next)
    return isLast && MARKER.test(line) && LAW.test(line) && RETENTION.test(line)
  })
}

function sentence(isAnnounced: boolean, { article, separateStorage }: PolicyDocument['destruction']) {
  if (!isAnnounced)
    return {
      ko: `${article}번 조항에서 다른 법령에 따라 보존하는 개인정보를 분리보관한다고 하였으나, 근거 법령과 항목을 어디에도 적지 않았습니다.`,
      en: `Article ${article} promises separate storage for what other laws require to be kept; no law and no item is named anywhere.`,
    }
  return {
    ko: `관계 법령에 따른 보유를 예고하고 근거 법령과 항목은 적지 않았습니다.${separateStorage ? ` ${article}번 조항의 분리보관 약속이 가리킬 곳이 없습니다.` : ''}`,
    en: `Retention under other laws is announced, and no law, item or period follows.${separateStorage ? ` The separate storage that article ${article} promises refers to nothing.` : ''}`,
  }
}
