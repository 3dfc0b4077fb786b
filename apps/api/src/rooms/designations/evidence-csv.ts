import type { TrainingMethod } from '@jikimi/schema'

/** One attendance of one course, with the names of its time; a course that nobody attended has a row without a person. */
export interface EvidenceRow {
  readonly held_on: string
  readonly title: string
  readonly audience: string
  readonly purpose: string
  readonly content: string
  readonly method: TrainingMethod
  readonly cancelled_at: string | null
  readonly person: string | null
  readonly department_ko: string | null
  readonly department_en: string | null
  readonly entered_by: string | null
  readonly entered_at: string | null
  readonly voided_at: string | null
}

const METHODS: Readonly<Record<TrainingMethod, string>> = {
  IN_PERSON: '집합 교육 (in person)',
  ONLINE: '온라인 (online)',
  READING: '자료 열람 (reading)',
}

const COLUMNS: readonly (readonly [string, (row: EvidenceRow) => string | null])[] = [
  ['교육일 (held on)', (row) => row.held_on],
  ['교육명 (course)', (row) => row.title],
  ['대상 (audience)', (row) => row.audience],
  ['목적 (purpose)', (row) => row.purpose],
  ['내용 (content)', (row) => row.content],
  ['방법 (method)', (row) => METHODS[row.method]],
  ['취소 (cancelled)', (row) => row.cancelled_at],
  ['참석자 (attended by)', (row) => row.person],
  ['부서 (department)', ({ department_ko, department_en }) => department_ko && `${department_ko} (${department_en})`],
  ['입력자 (entered by)', (row) => row.entered_by],
  ['입력 (entered)', (row) => row.entered_at],
  ['무효 (voided)', (row) => row.voided_at],
]

/** The mark by which spreadsheets know UTF-8. */
const MARK = '\ufeff'

/** RFC 4180, every cell quoted, for Korean and English readers alike. */
export function evidenceCsv(rows: readonly EvidenceRow[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row) ?? ''))]
  return MARK + lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

/** A cell that a spreadsheet would run as a formula is text: what people typed never runs on somebody's desk. */
const quoted = (cell: string): string =>
  `"${(/^[\s]*[=+\-@\t\r＝＋－＠]/u.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
