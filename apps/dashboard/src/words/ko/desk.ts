import type { Words } from '../words.js'
import type { desk as en } from '../en/desk.js'

/** What the homes say about alerts, explanations, inspections and exports: loaded from the first screen on. */
export const desk: Words<typeof en> = {
  desk: {
    asked: '소명을 요청받았습니다',
    askedBy: '%{day}까지',
    askedOverdue: '기한 지남: %{day}',
    answer: '소명하기',
    alerts: '이상징후',
    alertsNone: '진행 중인 이상징후가 없습니다.',
    alertsNoneHelp: '접속기록에서 눈에 띄는 일이 생기면 바로 여기에 표시됩니다.',
    alertsNoneAuditor: '감사 범위 안에 진행 중인 이상징후가 없습니다.',
    RAISED: '새로 발견',
    toLookAt: '새로 발견: 살펴보고 처리하거나 소명을 요청하세요',
    ANSWERED: '소명 제출, 판단 대기',
    toJudge: '소명 제출: 판단하세요',
    OVERDUE: '소명 기한 지남',
    ASKED: '소명 대기',
    REJECTED: '소명 반려: 다시 소명 대기',
    count: '%{smart_count}건',
    countMore: '%{smart_count}건 이상',
    inspections: '접속기록 점검',
    inspectionsNone: '끝난 달을 모두 점검하고 서명했습니다.',
    inspectionsFirst: '아직 끝난 달이 없습니다. 이달이 끝나면 첫 점검을 할 차례입니다.',
    missed: '%{month} 점검 누락',
    due: '%{month} 점검: 자료를 만들 차례',
    prepared: '%{month} 점검: 서명 대기',
    by: '%{day}까지',
    was: '기한 %{day}',
    exports: '내려받을 수 있는 내보내기',
    export: '%{from} – %{day} 기록',
    exportUntil: '%{at}까지',
  },
}
