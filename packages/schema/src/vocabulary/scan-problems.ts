/** Why a file is not taken as a scan. */
export const SCAN_PROBLEMS = [
  'NOT_A_SCAN',
  'BROKEN',
  'PICTURE_TOO_LARGE',
  'SECOND_FILE',
  'PDF_ENCRYPTED',
  'PDF_RUNS',
  'PDF_CARRIES_FILES',
  'PDF_HIDES',
] as const

export type ScanProblem = (typeof SCAN_PROBLEMS)[number]
