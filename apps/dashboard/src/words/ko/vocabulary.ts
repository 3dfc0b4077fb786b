import type { Words } from '../words.js'
import type { vocabulary as en } from '../en/vocabulary.js'

/** The closed sets of the contract, as a person reads them. */
export const vocabulary: Words<typeof en> = {
  role: {
    ADMINISTRATOR: '시스템 관리자',
    ARCHIVIST: '분리보관 담당자',
    AUDITOR: '감사인',
    CHIEF_PRIVACY_OFFICER: '개인정보 보호책임자',
    HANDLER: '개인정보취급자',
    PRIVACY_OFFICER: '개인정보 보호 관리자',
  },
  duty: {
    RIGHTS_REQUEST: '권리행사 요구',
    DESTRUCTION: '파기',
    INSPECTION: '접속기록 점검',
    INCIDENT: '침해·유출등',
    REGISTER: '대장 관리',
    ACCESS_CONTROL: '접근 권한 관리',
  },
  caseState: { RECEIVED: '접수', TAKEN: '배정', ANSWERED: '답변 완료', CLOSED: '종결' },
  accountState: { ACTIVE: '사용 중', DISABLED: '사용 중지', INVITED: '초대함', LOCKED: '잠김', SUSPENDED: '정지' },
  designationState: {
    PROPOSED: '승인 대기',
    IN_FORCE: '효력 있음',
    UPCOMING: '시작 예정',
    OVER: '기간 만료',
    ENDED: '해제',
    DECLINED: '반려',
  },
  trainingMethod: { IN_PERSON: '집합 교육', ONLINE: '온라인 교육', READING: '자료 학습' },
  revealReason: {
    ANSWERING: '답변 작성',
    IDENTIFYING_THE_PERSON: '본인 확인',
    CALLING_BACK: '전화 회신',
    CORRECTING_DELIVERY: '발송 실패 정정',
    OTHER: '그 밖의 사유',
  },
  closeReason: {
    ANSWERED: '답변함',
    NO_ANSWER_NEEDED: '답변이 필요 없음',
    SPAM: '스팸',
    DUPLICATE: '다른 문의와 중복',
  },
  delivery: { QUEUED: '발송 대기', SENT: '발송함', FAILED: '발송 실패' },
  outcome: { DONE: '완료', REFUSED: '거절', FAULT: '장애' },
  actorKind: {
    STAFF: '직원',
    SITE: '웹사이트',
    SUBJECT: '정보주체',
    SYSTEM: '시스템',
    ANONYMOUS: '로그인하지 않음',
  },
  locale: { KO: '한국어', EN: '영어' },
}
