import type { Words } from '../words.js'
import type { checklist as en } from '../en/checklist.js'

/** The installation's checklist, on the homes of those who install. */
export const checklist: Words<typeof en> = {
  checklist: {
    ADMINISTRATOR_ENROLLED: '시스템 관리자가 계정을 열었습니다',
    CHIEF_PRIVACY_OFFICER_ENROLLED: '개인정보 보호책임자가 계정을 열었습니다',
    PRIVACY_OFFICER_ENROLLED: '개인정보 보호 관리자가 계정을 열었습니다',
    HANDLER_ENROLLED: '개인정보취급자가 계정을 열었습니다',
    AUDITOR_ENROLLED: '감사인이 계정을 열었습니다',
    HANDLER_DESIGNATED: '처리 목적에 취급자를 지정했습니다',
    ATTENDANCE_ENTERED: '취급자의 교육 이수를 입력했습니다',
    AUDIT_SCOPE_GRANTED: '감사인에게 감사 범위를 부여했습니다',
    title: '설치 점검',
    done: '완료',
    open: '할 일',
    allDone: '설치가 끝났습니다.',
  },
}
