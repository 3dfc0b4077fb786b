import type { Words } from '../words.js'
import type { acts as en } from '../en/acts.js'

/** Acts as the server records them: `room.acted` for what was done, `room.act` for what was refused. */
export const acts: Words<typeof en> = {
  session: {
    opened: '로그인',
    open: '로그인 시도',
    closed: '로그아웃',
    close: '로그아웃 시도',
  },
  enrolment: {
    begun: '계정 열기 시작',
    completed: '계정 열기 완료',
    complete: '계정 열기 시도',
  },
  inquiry: {
    received: '문의 접수',
    repeated: '같은 문의 재전송',
    listed: '문의 목록 조회',
    viewed: '문의 조회',
    'looked-up': '연락처로 조회',
    taken: '문의 맡음',
    answered: '문의 답변',
    closed: '문의 종결',
    followed: '본인 문의 확인',
    send: '문의 접수 시도',
    follow: '본인 문의 확인 시도',
    list: '문의 조회 시도',
    find: '연락처 조회 시도',
    take: '문의 맡기 시도',
    reveal: '가림 해제 시도',
    answer: '문의 답변 시도',
    close: '문의 종결 시도',
  },
  subject: {
    revealed: '가림 해제(열람)',
  },
  answer: {
    delivered: '답변 발송',
    failed: '답변 발송 실패',
  },
  handler: {
    designated: '취급자 지정',
  },
  designation: {
    ended: '취급자 지정 해제',
    list: '취급자 지정 조회 시도',
    designate: '취급자 지정 시도',
    end: '취급자 지정 해제 시도',
  },
  account: {
    created: '계정 생성',
    invited: '계정 재초대',
    changed: '계정 변경',
    disabled: '계정 사용 중지',
    list: '계정 조회 시도',
    create: '계정 생성 시도',
    disable: '계정 사용 중지 시도',
  },
  'site-key': { made: '사이트 키 발급' },
  department: {
    list: '부서 조회 시도',
  },
  'access-record': {
    listed: '접속기록 조회',
    list: '접속기록 조회 시도',
  },
  'audit-scope': {
    granted: '감사 범위 부여',
    list: '감사 범위 조회 시도',
    grant: '감사 범위 부여 시도',
  },
  installation: {
    check: '설치 점검 시도',
  },
  viewer: {
    read: '본인 계정 조회 시도',
    change: '본인 계정 변경 시도',
  },
  policy: {
    read: '처리방침 조회 시도',
  },
  anonymous: {
    refused: '로그인 없는 접속 거절',
  },
}
