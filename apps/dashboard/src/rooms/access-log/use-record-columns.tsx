import type { AccessRecordFieldsFragment } from '@jikimi/client/staff'
import type { Column } from '../../ui/column.js'
import { Mono } from '../../ui/mono.js'
import { TextAct } from '../../ui/text-act.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { OutcomeMark } from './outcome-mark.js'
import { addressOf, NO_FILTER, type RecordFilter } from './record-filter.js'
import { useRecordWords } from './use-record-words.js'
import { WhoseCell } from './whose-cell.js'

/** An access record as the list has it. */
export type RecordRow = AccessRecordFieldsFragment

/** Where the links of a row narrow a list further; without it they begin anew, and addresses are no links. */
type Narrowing = {
  filter: RecordFilter
  open: (filter: RecordFilter) => void
  keep: (filter: RecordFilter) => void
}

/** The columns of the access records. The time, to the second, opens the whole record; the others narrow the list. */
export const useRecordColumns = (list?: Narrowing): readonly Column<RecordRow>[] => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const words = useRecordWords()
  const to = (part: Partial<RecordFilter>) => {
    const next = { ...NO_FILTER, ...list?.filter, ...part }
    return { to: addressOf(next), onOpen: list && (() => list.keep(next)) }
  }
  const who = (row: RecordRow) =>
    row.account ? (
      <TextLink {...to({ accountId: row.account.id })} label={say('record.onlyWho', { name: words.who(row) })}>
        {words.who(row)}
      </TextLink>
    ) : (
      words.who(row)
    )
  return [
    {
      key: 'at',
      label: say('record.at'),
      cell: (row) => (
        <TwoLines
          first={<TextLink to={`/access-records/${row.id}/show`}>{when(row.at, 'second')}</TextLink>}
          second={row.logIndex === null ? say('record.notInLog') : say('record.inLog', { index: row.logIndex })}
        />
      ),
    },
    {
      key: 'who',
      label: say('record.who'),
      cell: (row) => <TwoLines first={who(row)} second={words.department(row)} />,
    },
    {
      key: 'act',
      label: say('record.act'),
      cell: (row) => <TwoLines first={code('acts', row.act)} second={words.ground(row)} />,
    },
    {
      key: 'case',
      label: say('record.case'),
      cell: ({ caseNumber }) =>
        caseNumber ? (
          <TextLink {...to({ caseNumber })} label={say('record.onlyCase', { number: caseNumber })}>
            {caseNumber}
          </TextLink>
        ) : (
          say('list.nothing')
        ),
    },
    { key: 'whose', label: say('record.whose'), cell: (row) => <WhoseCell row={row} linkTo={to} /> },
    { key: 'items', label: say('record.items'), cell: words.items, grows: true },
    {
      key: 'origin',
      label: say('record.origin'),
      cell: ({ origin }) =>
        list ? (
          <TextAct label={say('record.onlyOrigin', { origin })} onAct={() => list.open({ ...list.filter, origin })}>
            <Mono>{origin}</Mono>
          </TextAct>
        ) : (
          <Mono>{origin}</Mono>
        ),
    },
    {
      key: 'outcome',
      label: say('record.outcome'),
      cell: (row) => <TwoLines first={<OutcomeMark outcome={row.outcome} />} second={words.refusal(row)} />,
    },
  ]
}
