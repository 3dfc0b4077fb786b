import type { Words } from '../words.js'
import type { rightsVocabulary as en } from '../en/rights-vocabulary.js'

/** The closed sets of rights requests, as a person reads them. */
export const rightsVocabulary: Words<typeof en> = {
  foundBy: { CONTACT: '연락처', OFFICER: '담당자가 추가', PERSON_LINK: '같은 사람으로 연결됨' },
  rightKind: {
    ACCESS: '열람',
    CORRECTION: '정정',
    DELETION: '삭제',
    SUSPENSION: '처리정지',
    WITHDRAWAL: '동의 철회',
  },
  requestChannel: { WEB: '웹', EMAIL: '이메일', PHONE: '전화', FAX: '팩스', WRITING: '서면' },
  requesterKind: { SUBJECT: '정보주체 본인', LEGAL_REPRESENTATIVE: '법정대리인', DELEGATED_AGENT: '임의대리인' },
  receivedHow: { ARRIVAL: '도착', STAMP: '접수인', POSTMARK: '우편 소인', CALL: '통화' },
  rightsState: {
    RECEIVED: '접수',
    VERIFIED: '본인 확인함',
    DEFERRED: '연기',
    DECIDED: '결정함',
    EXECUTED: '조치함',
    NOTIFIED: '통지함',
    OBJECTED: '이의제기',
    CLOSED: '종결',
    WITHDRAWN: '요구 철회',
    LAPSED: '효력 상실',
    GROUPED: '다른 요구와 묶음',
  },
  rightsOutcome: { WHOLE: '수용', PART: '일부 수용', REFUSED: '거절', NOTHING_HELD: '보유한 개인정보 없음' },
  rung: {
    CONTACT_LINK: '등록된 연락처로 보낸 링크',
    CALL_BACK: '등록된 번호로 되걸기',
    COMPARISON: '등록된 내용과 대조',
    DOCUMENT: '신분 증명서 확인',
    MANDATE: '위임 확인',
  },
  noticeMeans: { EMAIL: '이메일', POST: '우편', FAX: '팩스', HANDED_OVER: '직접 교부' },
  rightsNext: {
    VERIFY: '본인 확인',
    ASSIGN: '담당자 정하기',
    DECIDE: '결정',
    EXECUTE: '결정대로 조치',
    NOTIFY: '통지서 발송',
    AWAIT_DESTRUCTION: '파기 대기',
    AWAIT_OBJECTION: '이의제기 기간',
    NONE: '할 일 없음',
  },
  rightsNextHelp: {
    VERIFY: '본인이나 정당한 대리인의 요구임을 확인하기 전에는 결정할 수 없습니다. 남은 확인은 ‘본인 확인’에 있습니다.',
    ASSIGN: '아직 담당자가 없습니다. 직접 맡거나 다른 보호 관리자에게 넘기세요.',
    DECIDE: '수집 건마다 수용하거나 거절합니다. 거절하려면 법이 정한 사유가 있어야 합니다.',
    EXECUTE: '결정이 끝났습니다. 이제 결정한 대로 조치합니다.',
    NOTIFY: '기한 안에 정보주체에게 알려야 합니다. 통지서를 읽어 보고 발송하세요.',
    AWAIT_DESTRUCTION: '삭제 요구를 수용했습니다. 보호책임자가 승인한 파기 실행으로 수집 건이 파기됩니다.',
    AWAIT_OBJECTION: '통지한 날부터 30일 동안 이의를 제기할 수 있습니다. 그 뒤에는 저절로 종결됩니다.',
    NONE: '끝난 요구입니다. 처리 경과는 증거로 남습니다.',
  },
}
