import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { ExceptionActs } from './exception-acts.js'
import { ExceptionState } from './exception-state.js'
import type { SeparationException } from './separation-verbs.js'
import { usePairWords } from './use-pair-words.js'

type ExceptionsPanelProps = { exceptions: readonly SeparationException[]; onChange: () => void }

/** The declared exceptions: who holds what in spite of which rule, who is their deputy, on whose authority. */
export const ExceptionsPanel = ({ exceptions, onChange }: ExceptionsPanelProps) => {
  const say = useWords()
  const columns = useExceptionColumns(onChange)
  const mayDeclare = usePermission('separation:declare')
  const declare = mayDeclare && <LinkButton to="/separation/create">{say('duties.declare')}</LinkButton>
  return (
    <Panel title={say('duties.exceptions')} actions={declare}>
      <Quiet>{say('duties.exceptionsHelp')}</Quiet>
      {exceptions.length === 0 ? (
        <Empty title={say('duties.none')} help={say('duties.noneHelp')} />
      ) : (
        <Rows label={say('list.tableOf', { title: say('duties.exceptions') })} columns={columns} rows={exceptions} />
      )}
    </Panel>
  )
}

const useExceptionColumns = (onChange: () => void): readonly Column<SeparationException>[] => {
  const say = useWords()
  const when = useWhen()
  const pairWords = usePairWords()
  return [
    { key: 'account', label: say('duties.account'), cell: ({ account }) => account.displayName },
    {
      key: 'rule',
      label: say('duties.rule'),
      cell: ({ rule }) => say('duties.pair', pairWords(rule)),
      wraps: true,
    },
    { key: 'deputy', label: say('duties.deputy'), cell: ({ deputy }) => deputy.displayName },
    { key: 'authority', label: say('duties.authority'), cell: ({ authority }) => authority, wraps: true },
    {
      key: 'declared',
      label: say('duties.declared'),
      cell: ({ declaredBy, declaredAt }) => <TwoLines first={declaredBy.displayName} second={when(declaredAt)} />,
    },
    { key: 'state', label: say('duties.state'), cell: (row) => <ExceptionState exception={row} /> },
    {
      key: 'acts',
      label: say('list.acts'),
      cell: (row) => <ExceptionActs exception={row} onChange={onChange} />,
    },
  ]
}
