import type { policyFindings as english } from '../en/policy-findings.js'
import type { Words } from '../words.js'

/** 처리방침 점검 결과. 문장 자체는 서버가 말한다. */
export const policyFindings: Words<typeof english> = {
  policyFinding: {
    title: '처리방침 점검',
    caption:
      '처리방침 %{version} 버전을 규칙으로 점검한 결과입니다. 서로 어긋나는 곳, 법이 적도록 한 것 가운데 빠진 것, 확인할 것을 보여 줍니다. 법률 자문이 아닙니다.',
    severity: { ERROR: '오류', WARNING: '주의', INFO: '확인·참고' },
    severityHelp: {
      ERROR: '법이 적도록 한 것이 빠졌거나, 처리방침이 스스로 어긋나거나, 적힌 대로는 지킬 수 없는 약속입니다.',
      WARNING: '읽는 사람이 잘못 알 수 있습니다.',
      INFO: '회사 사정을 아는 사람이 확인하거나 알아 두면 됩니다.',
    },
    ofSeverity: '%{name} %{count}',
    all: '전체 %{count}',
    show: '보기',
    article: '조항',
    anyArticle: '모든 조항',
    outside: '조항 밖',
    ofArticle: '%{number}번 조항, %{heading}',
    text: '%{place}: 본문 보기',
    published: '공개된 본문',
    translation: '번역',
    law: '법적 근거',
    noLaw: '법 조문이 아니라 처리방침 자체의 문구나 형식에 관한 것입니다.',
    STATUTE: '%{citation}',
    QUOTATION: '%{citation} (다른 자료에 인용된 문구로 확인함, 쓰기 전에 원문 확인 필요)',
    COMMENTARY: '%{citation} (해설 자료로 확인함, 쓰기 전에 원문 확인 필요)',
    whatToDo: '조치',
    rule: '규칙',
    empty: '발견된 것이 없습니다',
    emptyHelp: '%{version} 버전에 대하여 어느 규칙도 지적할 것이 없습니다. 처리방침이 적법하다는 증명은 아닙니다.',
    emptyHere: '이 조건에 맞는 것이 없습니다',
    emptyHereHelp: '다른 결과는 그대로 있습니다. 전체를 선택하십시오.',
    showAll: '전체 보기',
  },
}
