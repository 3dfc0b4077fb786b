import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useWords } from '../../words/use-words.js'
import { type RecordRow, useRecordColumns } from './use-record-columns.js'

/** What else was recorded while the server answered the same request. */
export const SameRequest = ({ rows }: { rows: readonly RecordRow[] }) => {
  const say = useWords()
  // the others are the same for all of a request
  const columns = useRecordColumns().filter(({ key }) => ['at', 'act', 'case', 'whose', 'outcome'].includes(key))
  return (
    <Panel title={say('record.sameRequest')}>
      {rows.length === 0 ? (
        <Quiet>{say('record.sameRequestNone')}</Quiet>
      ) : (
        <Rows label={say('record.sameRequest')} columns={columns} rows={rows} />
      )}
    </Panel>
  )
}
