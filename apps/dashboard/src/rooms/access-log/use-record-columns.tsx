import type { AccessRecordFieldsFragment } from '@jikimi/client/staff'
import { ActButton } from '../../ui/act-button.js'
import type { Column } from '../../ui/column.js'
import { Mono } from '../../ui/mono.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { OutcomeMark } from './outcome-mark.js'
import { useRecordWords } from './use-record-words.js'

/** An access record as the list has it. */
export type RecordRow = AccessRecordFieldsFragment

/** The columns of the access records. The time, to the second, opens the whole record. */
export const useRecordColumns = (onChoose: (row: RecordRow) => void): readonly Column<RecordRow>[] => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const words = useRecordWords()
  return [
    {
      key: 'at',
      label: say('record.at'),
      cell: (row) => (
        <ActButton tone="quiet" small onAct={() => onChoose(row)}>
          {when(row.at, 'second')}
        </ActButton>
      ),
    },
    {
      key: 'who',
      label: say('record.who'),
      cell: (row) => <TwoLines first={words.who(row)} second={words.department(row)} />,
    },
    { key: 'origin', label: say('record.origin'), cell: ({ origin }) => <Mono>{origin}</Mono> },
    { key: 'act', label: say('record.act'), cell: ({ act }) => code('acts', act) },
    { key: 'ground', label: say('record.ground'), cell: words.ground },
    { key: 'case', label: say('record.case'), cell: ({ caseNumber }) => caseNumber ?? say('list.nothing') },
    { key: 'items', label: say('record.items'), cell: words.items, grows: true },
    { key: 'collections', label: say('record.collections'), cell: ({ collectionCount }) => collectionCount },
    {
      key: 'outcome',
      label: say('record.outcome'),
      cell: (row) => <TwoLines first={<OutcomeMark outcome={row.outcome} />} second={words.refusal(row)} />,
    },
  ]
}
