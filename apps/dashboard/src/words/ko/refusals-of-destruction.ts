import type { Words } from '../words.js'
import type { refusalsOfDestruction as en } from '../en/refusals-of-destruction.js'

/** One sentence for each no about holds, destruction runs and standing approvals. */
export const refusalsOfDestruction: Words<typeof en> = {
  HOLD_NOT_VALID:
    '법령과 조문 또는 절차를 적고, 처리 건이나 요구의 번호 1~200개와 재검토일(내일부터 6개월 이내)을 정하세요.',
  CASES_NOT_KNOWN:
    '보관 중인 수집 건이 없는 번호가 있습니다(%{missing}개). 고치거나 빼세요. 아직 아무것도 보류하지 않았습니다.',
  HOLD_RELEASED: '이미 해제된 보류입니다. 다시 불러오세요.',
  HOLD_CHANGED: '불러온 뒤에 보류가 바뀌었습니다. 다시 불러오세요.',
  HOLD_RELEASE_NOT_ASKED: '해제를 요청한 상태가 아닙니다. 다시 불러오세요.',
  HOLD_RELEASE_TOO_EARLY: '해제를 요청하고 하루가 지나야 해제할 수 있습니다.',
  DESTRUCTION_NOT_VALID: '처리 목적을 하나 이상 고르고, 기준일을 7일 이내로 정하세요.',
  NOTHING_DUE: '이 처리 목적에는 이날까지 파기할 건이 없거나, 모두 보류·연기되어 있습니다.',
  RUN_ALREADY_DECIDED: '이미 승인하거나 반려한 파기 실행입니다. 다시 불러오세요.',
  STANDING_APPROVAL_NOT_VALID:
    '처리 목적을 하나 이상 고르세요. 시작일은 오늘 이후, 종료일은 오늘부터 1년 이내여야 합니다.',
  STANDING_APPROVAL_ENDED: '이미 종료한 상시 승인입니다. 다시 불러오세요.',
  EPOCH_TURN_UNDER_WAY: '이미 키 세대를 교체하고 있습니다. 끝난 뒤에 다시 시도하세요.',
}
