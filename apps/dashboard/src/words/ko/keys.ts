import type { Words } from '../words.js'
import type { keys as en } from '../en/keys.js'

/** Keys and backups. */
export const keys: Words<typeof en> = {
  keys: {
    title: '키와 백업',
    caption:
      '데이터는 그 키를 없애서 파기합니다. 키 세대를 교체할 때마다 남은 키를 새로 감싸고 이전 세대의 키를 없애므로, 교체하기 전에 만든 사본으로는 파기한 데이터를 열 수 없습니다. 이 화면에는 키도, 누구의 키인지도 나오지 않습니다.',
    keystore: '키 저장소',
    epoch: '키 세대',
    since: '시작',
    living: '열 수 있는 키',
    buried: '마지막 교체 이후 없앤 키',
    lastTurn: '마지막 교체',
    lastTurnFact: '%{epoch}세대로 교체, 이전 키를 없앤 때: %{at}',
    noTurn: '아직 없습니다. 첫 교체는 밤에 저절로 합니다.',
    calm: '키 세대를 제때 교체하고 있습니다.',
    late: '26시간 넘게 키 세대를 교체하지 못했습니다. 그동안 파기한 데이터는 이전에 만든 키 저장소 사본으로 아직 열 수 있습니다. 지금 교체하고, 한 시간 뒤에도 그대로면 서버 로그를 확인하세요.',
    buriedAlive:
      '보관 중인 수집 건 %{smart_count}건의 키가 없어져 데이터를 열 수 없습니다. 이 데이터베이스와 짝이 맞는 키 저장소를 되돌려 놓으세요.',
    suspectKeys:
      '데이터베이스에 대응하는 행이 없는 키가 %{smart_count}개 있습니다. 행을 잃었을 수 있으니 올바른 데이터베이스인지 먼저 확인하세요.',
    turning: '%{at}부터 키 세대를 교체하고 있습니다. 업무는 계속할 수 있습니다.',
    buckets: '키: %{all}묶음 중 %{done}묶음을 새로 감쌈',
    tokens: '조회 토큰: %{all}개 중 %{done}개를 새로 만듦',
    turn: '지금 교체',
    turnTitle: '키 세대를 지금 교체할까요?',
    turnText:
      '남은 키를 모두 새 키로 감싸고 조회 토큰을 새로 만든 다음 이전 키를 없앱니다. 교체 전에 만든 키 저장소 사본으로는 아무것도 열 수 없게 됩니다. 교체하는 동안에도 업무는 계속됩니다.',
    turnDone: '키 세대 교체를 시작했습니다.',
    refresh: '다시 확인',
    backups: '백업',
    backupsCaption:
      '서버에서 명령으로 만들고 암호화합니다. 함께 만드는 키 저장소 사본은 24시간이 지나면 쓸 수 없으므로, 그보다 오래된 백업은 행만 되돌려 주고 아직 보관 중인 것만 현재의 키 저장소로 열 수 있습니다.',
    noBackup: '아직 백업이 없습니다',
    noBackupHelp:
      '백업이 없으면 디스크 고장으로 모든 것을 잃습니다. 지금 서버에서 아래 명령을 실행하고, 앞으로 매일 실행하세요. 그런 다음 다른 곳에 복원하여 검증하세요.',
    commands: '서버에서 실행할 명령',
    oldest:
      '가장 최근의 온전한 백업이 %{smart_count}일 전 것입니다. 그 뒤에 들어온 것은 잃게 됩니다. 서버에서 jikimi backup을 매일 실행하세요.',
    noneWhole:
      '되돌릴 수 있는 백업이 없습니다. 온전한 것이 하나도 없습니다. 서버에서 jikimi backup을 실행하고 나오는 말을 읽어 보세요.',
    neverProven:
      '가장 최근의 온전한 백업을 검증한 적이 없어 모두 되돌아올지 알 수 없습니다. 서버에서 그 파일로 jikimi backup prove를 실행하세요.',
    backupsCalm: '하루가 지나지 않은 온전한 백업이 있고, 검증도 마쳤습니다.',
    madeAt: '만든 때',
    age: '%{smart_count}일 전',
    ageToday: '하루 이내',
    backupState: '상태',
    MAKING: '만드는 중',
    WHOLE: '온전함',
    FAILED: '끝내지 못함',
    DELETED: '삭제함',
    size: '크기',
    rows: '%{rows}행',
    proven: '검증',
    provenAt: '%{at}에 복원하여 확인',
    notProven: '검증하지 않음',
    ofEpoch: '키 세대',
    keystoreCopy: '키 저장소 사본',
    keystoreUntil: '%{at}까지 열 수 있음',
    keystoreOver: '기한 지남, %{at} 삭제',
    keystorePast: '%{at}에 기한이 지났으나 아직 삭제하지 않음',
    expires: '삭제 예정',
    replays: '되돌린 백업',
    replaysCaption: '백업한 뒤에 끝난 일을, 되돌린 다음 누구에게든 서비스하기 전에 다시 한 기록입니다.',
    noReplay: '백업을 되돌린 적이 없습니다',
    noReplayHelp: '되돌리면 다시 파기하고, 제한하고, 회수한 것이 여기에 나타납니다.',
    replayAt: '되돌린 때',
    replayEnded: '%{at}에 마침',
    replayOpen: '끝나지 않음: 마칠 때까지 아무도 사용할 수 없습니다',
    destroyed: '다시 파기',
    keyless: '그중 %{smart_count}건은 키 저장소만 알고 있었음',
    withdrawn: '철회·수용',
    restricted: '처리 제한',
    corrected: '다시 정정할 건',
    held: '파기 보류',
    lifted: '해제',
    revoked: '권한 회수',
    sessions: '종료한 세션·링크',
  },
}
