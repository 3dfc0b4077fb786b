import type { Words } from '../words.js'
import type { actsOfPaper as en } from '../en/acts-of-paper.js'

/** Acts on paper and other media. */
export const actsOfPaper: Words<typeof en> = {
  medium: {
    registered: '매체 등록',
    moved: '매체 보관 장소 변경',
    'cases-named': '매체에 관련 처리 건 추가',
    'destruction-recorded': '매체 파기 기록',
    'destruction-confirmed': '매체 파기 입회 확인',
    'destruction-declined': '매체 파기 기록 반려·취소',
    list: '매체 목록 조회 시도',
    read: '매체 조회 시도',
    register: '매체 등록·이동 시도',
    destroy: '매체 파기 기록 시도',
    witness: '매체 파기 입회 시도',
  },
  'storage-place': {
    opened: '보관 장소 등록',
    'key-handed-over': '보관 장소 열쇠 인계',
    ended: '보관 장소 종료',
    list: '보관 장소 조회 시도',
    keep: '보관 장소 변경 시도',
  },
}
