import { evidenceCsv, type EvidenceRow } from './evidence-csv.js'

const ROW: EvidenceRow = {
  held_on: '2026-11-23',
  title: '가림과 열람',
  audience: '개인정보취급자',
  purpose: '열람 사유를 바르게 남긴다',
  content: '첫째, 가림.\n둘째, 열람.',
  method: 'IN_PERSON',
  cancelled_at: null,
  person: '지어낸 사람',
  department_ko: '고객지원팀',
  department_en: 'Support',
  entered_by: '지어낸 관리자',
  entered_at: '2026-11-23 10:00',
  voided_at: null,
}

const cellsOf = (row: EvidenceRow): string => evidenceCsv([row]).split('\r\n').slice(1).join('\r\n')

describe('the evidence as comma-separated values', () => {
  it('begins with the mark of UTF-8 and the names of its columns', () => {
    expect(evidenceCsv([])).toMatch(/^\ufeff"교육일 \(held on\)","교육명 \(course\)",.*\r\n$/)
  })

  it('quotes every cell, quotes and line breaks within them too', () => {
    const cells = cellsOf({ ...ROW, title: '말 "그대로"' })
    expect(cells).toContain('"말 ""그대로"""')
    expect(cells).toContain('"첫째, 가림.\n둘째, 열람."')
    expect(cells.endsWith('"2026-11-23 10:00",""\r\n')).toBe(true)
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    'gives %j as text, not as a formula',
    (title) => {
      expect(cellsOf({ ...ROW, title })).toContain(`"'${title}"`)
    },
  )

  it('has a row without a person for a course that nobody attended', () => {
    const nobody = { person: null, department_ko: null, department_en: null, entered_by: null, entered_at: null }
    expect(cellsOf({ ...ROW, ...nobody })).toMatch(/"집합 교육 \(in person\)","","","","","",""\r\n$/)
  })
})
