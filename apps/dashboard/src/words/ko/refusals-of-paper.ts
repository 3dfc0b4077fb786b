import type { Words } from '../words.js'
import type { refusalsOfPaper as en } from '../en/refusals-of-paper.js'

/** One sentence for each no about paper and other media. */
export const refusalsOfPaper: Words<typeof en> = {
  PLACE_NAME_TAKEN: '사용 중인 보관 장소에 같은 이름이 있습니다.',
  PLACE_HOLDS_MEDIA: '아직 보관 중인 매체가 있습니다. 다른 장소로 먼저 옮기세요.',
  PLACE_ENDED: '사용을 종료한 보관 장소입니다.',
  PLACE_CHANGED_MEANWHILE: '불러온 뒤에 보관 장소가 바뀌었습니다. 다시 불러오세요.',
  KEY_HELD_ALREADY: '이미 이 열쇠를 맡고 있는 사람입니다.',
  MEDIUM_DAY_NOT_VALID: '아직 오지 않은 날이거나 매체가 생기기 전의 날입니다.',
  MEDIUM_PEOPLE_NOT_VALID:
    '인원수가 올바르지 않습니다. 마스킹이나 천공일 때만 인원을 남길 수 있고, 이전보다 적어야 합니다.',
  MEDIUM_CASE_NOT_KNOWN: '이 처리 목적의 처리 건이 아닌 번호가 있어 저장하지 않았습니다.',
  MEDIUM_CHANGED_MEANWHILE: '불러온 뒤에 매체가 바뀌었습니다. 다시 불러오세요.',
  MEDIUM_ALREADY_DESTROYED: '이미 파기한 매체입니다.',
  MEDIUM_WAITS_FOR_WITNESS: '이미 파기를 기록하여 입회자의 확인을 기다리고 있습니다.',
  MEDIUM_HELD: '파기 보류 중이거나 답하지 않은 요구가 있어 지금은 파기할 수 없습니다.',
  MEDIUM_NOT_DUE: '보유기간이 %{dueOn}에 끝납니다. 그 전에는 다른 사유를 고르세요.',
  METHOD_NOT_FITTING: '이 매체에 쓸 수 없는 파기 방법입니다.',
  WITNESS_NOT_SUITABLE: '입회자는 사용 중인 계정의 보호책임자, 보호 관리자 또는 취급자여야 합니다.',
  DESTRUCTION_ALREADY_DECIDED: '이미 확인하거나 반려·취소한 기록입니다. 다시 불러오세요.',
}
