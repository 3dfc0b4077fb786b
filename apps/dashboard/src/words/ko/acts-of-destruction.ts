import type { Words } from '../words.js'
import type { actsOfDestruction as en } from '../en/acts-of-destruction.js'

/** Acts on what is destroyed, held and certified. */
export const actsOfDestruction: Words<typeof en> = {
  retention: {
    forecast: '파기 예정 조회',
    counted: '파기 관련 대기 건수 조회',
    listed: '파기 예정 목록 조회',
    list: '파기 예정 목록 조회 시도',
  },
  hold: {
    placed: '파기 보류',
    reviewed: '파기 보류 재검토',
    'release-asked': '파기 보류 해제 요청',
    kept: '파기 보류 유지',
    released: '파기 보류 해제',
    listed: '파기 보류 목록 조회',
    read: '파기 보류 조회',
    list: '파기 보류 조회 시도',
    place: '파기 보류 시도',
    review: '파기 보류 재검토 시도',
    release: '파기 보류 해제 시도',
  },
  destruction: {
    prepared: '파기 실행 준비',
    approved: '파기 실행 승인',
    declined: '파기 실행 반려',
    finished: '파기 실행 완료',
    listed: '파기 실행 목록 조회',
    read: '파기 실행 조회',
    'items-listed': '파기 실행 대상 조회',
    list: '파기 실행 조회 시도',
    'list-items': '파기 실행 대상 조회 시도',
    prepare: '파기 실행 준비 시도',
    approve: '파기 실행 승인 시도',
    decline: '파기 실행 반려 시도',
    verify: '파기 확인 시도',
  },
  epoch: {
    asked: '키 세대 교체 요청',
    turned: '키 세대 교체',
  },
  keystore: {
    read: '키 저장소 조회 시도',
    turn: '키 세대 교체 시도',
  },
  collection: {
    destroyed: '수집 건 파기',
  },
  'standing-approval': {
    granted: '상시 승인 부여',
    ended: '상시 승인 종료',
    listed: '상시 승인 조회',
    list: '상시 승인 조회 시도',
    grant: '상시 승인 부여 시도',
    end: '상시 승인 종료 시도',
  },
  'destruction-register': {
    listed: '파기관리대장 조회',
    list: '파기관리대장 조회 시도',
  },
  certificate: {
    issued: '파기 확인서 발급',
    listed: '파기 확인서 목록 조회',
    read: '파기 확인서 조회',
    fetched: '파기 확인서 내려받기',
    verified: '웹사이트에서 파기 확인',
    list: '파기 확인서 조회 시도',
    fetch: '파기 확인서 내려받기 시도',
  },
}
