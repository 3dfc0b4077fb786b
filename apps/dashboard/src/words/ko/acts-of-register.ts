import type { Words } from '../words.js'
import type { actsOfRegister as en } from '../en/acts-of-register.js'

/** Acts of who keeps the register. */
export const actsOfRegister: Words<typeof en> = {
  register: {
    listed: '대장 조회',
    read: '대장에서 정보주체 조회',
    found: '대장에서 연락처로 조회',
    searched: '대장에서 이름으로 검색',
    joined: '수집 건을 같은 사람으로 묶음',
    'kept-apart': '수집 건을 따로 둠',
    list: '대장 조회 시도',
    find: '대장에서 연락처 조회 시도',
    search: '대장에서 이름 검색 시도',
    join: '같은 사람인지 결정 시도',
  },
  'person-suggestion': { listed: '같은 사람일 수 있는 수집 건 조회' },
}
