import { useListContext } from 'react-admin'
import type { ReactNode } from 'react'
import { asRefused } from '../data/refused.js'
import type { Column } from './column.js'
import { Loading } from './loading.js'
import { RefusalNotice } from './refusal-notice.js'
import { Rows } from './rows.js'

type ListBodyProps<Row> = { label: string; columns: readonly Column<Row>[]; empty: ReactNode }

/** What a paged list shows: its rows, or why there are none. */
export const ListBody = <Row extends { id: string }>({ label, columns, empty }: ListBodyProps<Row>) => {
  const { data, error, isPending, refetch } = useListContext<Row>()
  if (error) return <RefusalNotice refused={asRefused(error)} onReload={() => void refetch()} />
  if (isPending) return <Loading />
  if (!data || data.length === 0) return empty
  return <Rows label={label} columns={columns} rows={data} />
}
