import type { Words } from '../words.js'
import type { separation as en } from '../en/separation.js'

/** The rules of separation of duties by their names, as a person reads them. */
export const separation: Words<typeof en> = {
  separationRule: {
    ADMINISTRATOR_AUDITOR: '시스템 관리와 감사의 분리',
    ADMINISTRATOR_PRIVACY_OFFICER: '시스템 관리와 개인정보 보호 실무의 분리',
    ADMINISTRATOR_CHIEF_PRIVACY_OFFICER: '시스템 관리와 승인의 분리',
    ADMINISTRATOR_HANDLER: '시스템 관리와 개인정보 취급의 분리',
    ADMINISTRATOR_ARCHIVIST: '시스템 관리와 분리보관의 분리',
    AUDITOR_HANDLER: '감사와 개인정보 취급의 분리',
    AUDITOR_PRIVACY_OFFICER: '감사와 개인정보 보호 실무의 분리',
    AUDITOR_CHIEF_PRIVACY_OFFICER: '감사와 승인의 분리',
    AUDITOR_ARCHIVIST: '감사와 분리보관의 분리',
    ARCHIVIST_HANDLER: '분리보관과 개인정보 취급의 분리',
    PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER: '준비와 승인의 분리',
    ADMINISTRATOR_HOLDERS: '시스템 관리자는 한 명에서 세 명까지',
    CHIEF_PRIVACY_OFFICER_HOLDERS: '개인정보 보호책임자는 한 명',
    DESIGNATION_APPROVED_BY_ANOTHER: '취급자 지정은 제안하지 않은 사람이 승인',
    ATTENDANCE_ENTERED_BY_ANOTHER: '교육 이수는 본인이 아닌 사람이 입력',
    REVEALS_UNLOCKED_BY_ANOTHER: '추가 열람은 요청하지 않은 사람이 허용',
    ACCOUNT_REINSTATED_BY_ANOTHER: '계정 정지는 정지하지 않은 사람이 해제',
    AUDIT_SCOPE_GRANTED_BY_ANOTHER: '감사 범위는 감사인 본인이 아닌 사람이 부여',
    AUDIT_SCOPE_GRANTED_BY_UNAUDITED: '감사 범위는 그 범위의 감사를 받지 않는 사람이 부여·종료',
    EXPLANATION_JUDGED_BY_ANOTHER: '소명은 당사자가 아닌 사람이 판단',
    INSPECTION_SIGNED_BY_ANOTHER: '접속기록 점검은 준비하지 않은 사람이 서명',
    POLICY_APPROVED_BY_ANOTHER: '처리방침은 작성하지 않은 사람이 승인',
    RECORD_CUT_APPROVED_BY_ANOTHER: '접속기록 삭제는 제안하지 않은 사람이 승인',
    DESTRUCTION_APPROVED_BY_ANOTHER: '파기 실행은 준비하지 않은 사람이 결정',
    HOLD_RELEASED_BY_ANOTHER: '파기 보류는 해제를 요청하지 않은 사람이 해제',
    MEDIUM_WITNESSED_BY_ANOTHER: '매체 파기는 파기하지 않은 사람이 입회',
    COMPULSION_DECIDED_BY_ANOTHER: '법령에 따른 열람은 신청하지 않은 사람이 결정',
    RESTRICTION_LIFTED_BY_ANOTHER: '요구를 알 수 없는 처리 제한은 해제를 요청하지 않은 사람이 해제',
    EXCEPTION_ACCEPTED_BY_ANOTHER: '예외는 등록하지 않은 사람이 수락',
    ROLE_GRANTED_BY_ANOTHER: '역할은 본인이 아닌 사람이 부여',
  },
}
