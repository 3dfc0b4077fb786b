import type { refusalsInEnglish } from './refusals-in-english.js'

/** The same refusals as in English; the compiler finds a missing one. */
export const refusalsInKorean: typeof refusalsInEnglish = {
  ITEM_REQUIRED: () => '입력해 주세요.',
  ITEM_TOO_LONG: (number) => `너무 깁니다. 최대 ${number}자까지 쓸 수 있습니다.`,
  ITEM_NOT_VALID: () => '형식이 맞지 않습니다. 다시 확인해 주세요.',
  ITEM_TWICE: () => '같은 항목이 두 번 전달되었습니다. 한 번만 적어 주세요.',
  ITEM_NOT_LISTED: () => '처리방침에 없는 항목이 전달되었습니다. 그 항목은 저장하지 않았습니다.',
  TEXT_NOT_VALID: () => '저장할 수 없는 문자가 있어 지웠습니다. 내용을 확인해 주세요.',
  CONSENT_MISSING: () => '동의에 표시해 주세요. 동의가 없으면 내용을 저장할 수 없습니다.',
  CONSENT_TEXT_CHANGED: () => '그 사이 동의할 글이 바뀌었습니다. 아래의 글을 다시 읽어 주세요.',
  POLICY_VERSION_NOT_IN_FORCE: () => '그 사이 처리방침이 바뀌었습니다. 아래의 새 글을 읽어 주세요.',
  IDEMPOTENCY_KEY_REUSED: () => '이 화면에서 이미 문의를 보냈습니다. 확인한 뒤 필요하면 다시 보내 주세요.',
  IDEMPOTENCY_KEY_NOT_VALID: () => '양식이 완전하지 않아 새로 준비했습니다. 다시 보내 주세요.',
  TOO_MANY_TRIES: (number) => `너무 자주 시도했습니다. ${number}초 뒤에 다시 시도해 주세요.`,
  BUSY: (number) => `지금은 이용이 많습니다. ${number}초 뒤에 다시 시도해 주세요.`,
  OTHER: () => '문의를 접수하지 못했습니다. 잠시 뒤에 다시 시도해 주세요.',
}
