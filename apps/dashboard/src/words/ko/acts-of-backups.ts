import type { Words } from '../words.js'
import type { actsOfBackups as en } from '../en/acts-of-backups.js'

/** Acts on backups, most of them by commands on the server. */
export const actsOfBackups: Words<typeof en> = {
  backup: {
    begun: '백업 시작',
    made: '백업 완료',
    failed: '백업 실패',
    proven: '백업 복원 검증',
    'keystore-deleted': '백업의 키 보관소 사본 삭제',
    deleted: '보관 기간이 지난 백업 삭제',
    replayed: '복원 후 종료 사항 재적용',
    listed: '백업 목록 조회',
    list: '백업 목록 조회 시도',
  },
  replay: {
    listed: '복원 이력 조회',
  },
}
