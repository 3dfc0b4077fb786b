import { ActButton } from '../../ui/act-button.js'
import type { Column } from '../../ui/column.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useWords } from '../../words/use-words.js'
import type { InboxCase } from './inbox-columns.js'

type FoundCasesProps = {
  cases: readonly InboxCase[]
  columns: readonly Column<InboxCase>[]
  onLeave: () => void
}

/** What an exact look-up found, masked like everything else. */
export const FoundCases = ({ cases, columns, onLeave }: FoundCasesProps) => {
  const say = useWords()
  const title = say('inbox.found', { smart_count: cases.length })
  return (
    <Panel title={title} actions={<ActButton onAct={onLeave}>{say('inbox.backToAll')}</ActButton>}>
      {cases.length === 0 ? (
        <Quiet>{say('inbox.foundNone')}</Quiet>
      ) : (
        <Rows label={say('inbox.title')} columns={columns} rows={cases} />
      )}
    </Panel>
  )
}
