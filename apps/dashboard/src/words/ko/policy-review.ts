import type { policyReview as english } from '../en/policy-review.js'
import type { Words } from '../words.js'

/** 다음 처리방침 버전을 공개하기 전에 살펴본다. */
export const policyReview: Words<typeof english> = {
  policyReview: {
    title: '다음 처리방침 검토',
    caption:
      '파일을 고치면 점검 결과, 현재 시행 중인 버전과 달라지는 것, 그에 따라 할 일, 시행할 수 있는 날을 바로 보여 줍니다. 여기에는 아무것도 저장되지 않으니 나가기 전에 복사해 두세요. 공개는 시스템 관리자가 POLICY_FILE로 합니다.',
    text: '처리방침 파일(YAML)',
    textHelp: '현재 시행 중인 버전에서 시작합니다. 버전 번호와 공고일, 시행일을 새로 적으세요.',
    asking: '살펴보는 중 …',
    problems: '아직 처리방침이 아닙니다',
    summary: '요약',
    significance: '바뀌는 내용',
    weights: {
      EDITORIAL: '표현만 바뀜',
      MINOR: '정보주체의 권리를 줄이지 않는 변경',
      SIGNIFICANT: '정보주체의 권리에 중요한 변경',
    },
    needsConsent: '다시 동의',
    yes: '필요: 공지만으로는 안 됩니다(개인정보 보호법 제15조 제2항)',
    no: '필요 없음',
    noticeDays: '공지 기간',
    days: '%{days}일',
    earliestOn: '오늘 공고할 때 가장 이른 시행일',
    publishable: '이대로 공개',
    isPublishable: '가능',
    notPublishable: '불가: 새 버전 번호, 오늘 이후의 공고일, 공지 기간을 지킨 시행일이 필요합니다',
    consequences: '그에 따라 할 일',
    noConsequences: '양식, 동의, 보유 기간, 제공받는 자가 바뀌지 않습니다.',
    forms: '바뀌는 양식',
    consents: '다시 동의를 받아야 하는 처리 목적',
    periods: '바뀌는 보유 기간',
    period: '%{purpose}: %{before}개월 → %{after}개월',
    recipients: '새로 공개할 제3자',
    outsourcees: '새로 공개할 수탁자',
    kept: '이미 수집한 개인정보는 수집할 때의 조건을 그대로 따릅니다.',
    facts: '달라지는 사항 %{count}건',
    noFacts: '없습니다.',
    change: '%{before} → %{after}',
    none: '없음',
    words: '달라지는 표현 %{count}곳',
    removed: '삭제',
    added: '추가',
    place: { TITLE: '제목', PREAMBLE: '머리말', HEADING: '조 제목', BODY: '본문', FOOTER: '조항 아래' },
    findings: '점검 결과 %{count}건',
  },
}
