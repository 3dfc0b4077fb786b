import type { Words } from '../words.js'
import type { inquiries as en } from '../en/inquiries.js'

/** The inbox: its views, its filters, its rows. */
export const inquiries: Words<typeof en> = {
  inbox: {
    title: '문의',
    purposes: '처리 목적',
    states: '상태',
    number: '번호',
    name: '보낸 사람',
    email: '이메일',
    phone: '연락처',
    state: '상태',
    handler: '담당',
    received: '접수',
    due: '파기 예정',
    findLabel: '이메일 또는 전화번호로 찾기',
    findHelp: '주소나 번호 전체를 정확히 입력하세요. 입력한 값은 남지 않으며, 조회했다는 사실은 기록됩니다.',
    found: '문의 %{smart_count}건을 찾았습니다',
    foundNone: '이 처리 목적에는 해당 연락처로 들어온 문의가 없습니다.',
    backToAll: '전체 문의로 돌아가기',
    empty: '문의가 없습니다.',
    emptyHelp: '웹사이트에서 새 문의가 들어오면 여기에 나타납니다.',
    emptyFilter: '이 상태의 문의가 없습니다. ‘전체’를 선택하면 나머지를 볼 수 있습니다.',
    views: '보기',
    view: {
      all: '전체',
      mine: '내 담당',
      unassigned: '담당 없음',
      replies: '새 편지',
      bounced: '반송',
      due: '파기 임박',
    },
    none: {
      mine: '맡은 문의가 없습니다. ‘담당 없음’에서 문의를 맡아 주세요.',
      unassigned: '모든 문의에 담당이 있습니다. ‘내 담당’에서 이어 가세요.',
      replies: '답변을 기다리는 새 편지가 없습니다.',
      bounced: '반송된 답변이 없습니다.',
      due: '7일 안에 파기될 문의가 없습니다.',
    },
    noDesignation: '아직 지정된 처리 목적이 없습니다',
    noDesignationHelp:
      '문의는 해당 처리 목적의 취급자로 지정된 사람에게만 보입니다. 개인정보 보호 관리자에게 취급자 지정을 요청하세요. 개인정보 보호책임자가 승인하면 바로 열립니다.',
  },
  due: {
    left: 'D-%{days}',
    leftLong: '%{smart_count}일 남음',
    state: { LIVING: '보관 중', DUE: '파기 대상', HELD: '보류', DEFERRED: '연기' },
    ground: {
      PERIOD_ENDED: '보유기간 만료',
      PURPOSE_ACHIEVED: '처리 목적 달성',
      CONSENT_WITHDRAWN: '동의 철회',
      CONSENT_NOT_RENEWED: '재동의 없음',
      DELETION_GRANTED: '삭제 요구 수용',
      SUSPENSION_GRANTED: '처리정지 요구 수용',
    },
    heldUntil: '파기 보류 중, %{day}까지 재검토',
    isHeld: '파기 보류 중',
    isDeferred: '열람·정정 요구에 답할 때까지 파기 연기',
    over: '%{smart_count}일 지남',
  },
}
