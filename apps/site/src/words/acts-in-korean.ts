import type { actsInEnglish } from './acts-in-english.js'

/** The same in Korean; the compiler finds a missing entry. */
export const actsInKorean: typeof actsInEnglish = {
  more: '이 요구에 대해 할 수 있는 것',
  withdraw: '이 요구 철회하기',
  withdrawText: '더 이상 결정하거나 조치하지 않습니다. 이 요구로 시작된 처리 제한도 끝납니다.',
  object: '결정에 이의 제기하기',
  objectText: '동의하지 않으시는 이유',
  objectHint: '이유를 적지 않아도 됩니다. 처음 결정한 사람이 아닌 다른 사람이 다시 결정합니다.',
  lift: '처리정지 풀기',
  liftText: '대상 개인정보를 동의하신 목적으로 다시 이용할 수 있게 됩니다.',
  correct: '고칠 내용 알리기',
  correctItem: '항목',
  correctValue: '바른 내용',
  correctWords: '확인할 수 있는 근거',
  correctWordsHint: '예를 들어 언제부터 달라졌는지 적어 주세요. 주민등록번호, 여권번호, 카드번호는 적지 마세요.',
  propose: '이 내용으로 정정 제안하기',
  revoke: '위임 거두기',
  revokeText: (from, until) =>
    `이 요구를 대신할 수 있는 대리인이 있습니다(${from}~${until}). 위임을 거두면 대리인은 아무것도 볼 수 없습니다.`,
  withdrawConsent: '이 동의를 철회합니다',
  withdrawConsentText:
    '철회하는 즉시 아무도 이 개인정보를 이용하지 않고, 문의에도 더 답하지 않으며, 지체 없이 파기합니다. 되돌릴 수 없습니다.',
  make: '새로 요구하기',
  makeText: '연락처는 이미 확인되었습니다. 지금부터 기한을 셉니다.',
  noItem: '항목을 고르고 바른 내용을 적어 주세요.',
}
