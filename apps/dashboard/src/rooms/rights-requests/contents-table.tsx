import type { ShowRequestContentsMutation } from '@jikimi/client/staff'
import type { ReactNode } from 'react'
import type { Column } from '../../ui/column.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { itemInWords } from './item-in-words.js'

/** The contents of one collection. */
export type TargetContents = ShowRequestContentsMutation['showRequestContents'][number]

type ContentsTableProps = {
  contents: TargetContents
  /** The way to take a proposal back, where the viewer may. */
  drop?: (correctionId: string) => ReactNode
}

/** One collection's items as they are, and beside them as they would be after a correction. */
export const ContentsTable = ({ contents: { caseNumber, items, proposed }, drop }: ContentsTableProps) => {
  const say = useWords()
  const columns = useColumns(proposed.length > 0, drop)
  const rows = items.map(({ code, value }) => ({
    id: code,
    value,
    after: proposed.find((one) => one.code === code),
  }))
  const name = say('contents.of', { number: caseNumber })
  return (
    <>
      <SubHeading>{name}</SubHeading>
      {rows.length === 0 ? (
        <Quiet>{say('contents.nothing')}</Quiet>
      ) : (
        <Rows label={name} rows={rows} columns={columns} />
      )}
    </>
  )
}

type Row = { id: string; value: string; after: TargetContents['proposed'][number] | undefined }

const useColumns = (isProposed: boolean, drop: ContentsTableProps['drop']): readonly Column<Row>[] => {
  const say = useWords()
  const when = useWhen()
  const { item } = usePolicyWords()
  const held: Column<Row>[] = [
    { key: 'item', label: say('contents.item'), cell: ({ id }) => item(id) },
    {
      key: 'before',
      label: say('contents.before'),
      cell: ({ value }) => <Pre>{itemInWords(value, when)}</Pre>,
      wraps: true,
    },
  ]
  if (!isProposed) return held
  const after: Column<Row> = {
    key: 'after',
    label: say('contents.after'),
    cell: (row) =>
      row.after ? (
        <strong>
          <Pre>{row.after.value}</Pre>
        </strong>
      ) : (
        say('list.nothing')
      ),
    wraps: true,
  }
  const acts: Column<Row> = {
    key: 'acts',
    label: say('list.acts'),
    cell: (row) => (row.after && drop ? drop(row.after.id) : say('list.nothing')),
  }
  return drop ? [...held, after, acts] : [...held, after]
}
