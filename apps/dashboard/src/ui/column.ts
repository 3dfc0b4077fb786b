import type { ReactNode } from 'react'

/** One column of a list. The first one names the row: it is the row's header and carries its link or button. */
export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Takes the width that the others leave, and cuts off with an ellipsis. */
  grows?: boolean
  /** Holds more than a line: its text breaks, and the row is as high as it needs. */
  wraps?: boolean
}

/** What every list has. */
export type RowsProps<Row> = { label: string; columns: readonly Column<Row>[]; rows: readonly Row[] }
