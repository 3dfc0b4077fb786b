import type { LeakReachInput, LeakReachLineFieldsFragment, LeakReachQuery } from '@jikimi/client/staff'
import { ActButton } from '../../ui/act-button.js'
import { Empty } from '../../ui/empty.js'
import { Figures } from '../../ui/figures.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useAccounts } from './use-accounts.js'
import { useLeakColumns } from './use-leak-columns.js'

type LeakFoundProps = {
  found: {
    rows: readonly LeakReachLineFieldsFragment[]
    hasMore: boolean
    isBusy: boolean
    more: () => Promise<void>
  }
  head: Omit<LeakReachQuery['leakReach'], 'edges' | 'pageInfo'>
  asked: LeakReachInput
}

/** The answer: how much was shown, and line by line what. The paper says what was asked as well. */
export const LeakFound = ({ found, head, asked }: LeakFoundProps) => {
  const say = useWords()
  const when = useWhen()
  const { choices } = useAccounts()
  const columns = useLeakColumns()
  const account = choices.find(({ value }) => value === asked.accountId)?.text
  const what = [account, asked.origin].filter(Boolean).join(', ')
  return (
    <Panel title={say('leak.title2')}>
      <Quiet>{say('leak.of', { what, from: when(asked.from), until: when(asked.until) })}</Quiet>
      <Figures
        figures={[
          { label: say('leak.records'), value: head.recordCount.toLocaleString() },
          { label: say('leak.collections'), value: head.collectionCount.toLocaleString() },
          { label: say('leak.revealed'), value: head.revealedCount.toLocaleString() },
        ]}
      />
      {found.rows.length === 0 ? (
        <Empty title={say('leak.empty')} help={say('leak.emptyHelp')} />
      ) : (
        <Rows
          label={say('leak.title2')}
          columns={columns}
          rows={found.rows.map((row) => ({ ...row, id: row.pseudonym }))}
        />
      )}
      {found.hasMore ? (
        <ScreenOnly>
          <Quiet>{say('leak.moreHelp')}</Quiet>
          <ActButton isBusy={found.isBusy} onAct={() => void found.more()}>
            {say('leak.more')}
          </ActButton>
        </ScreenOnly>
      ) : (
        found.rows.length > 0 && <Quiet>{say('leak.whole', { count: found.rows.length })}</Quiet>
      )}
      <Quiet>{say('leak.limits')}</Quiet>
    </Panel>
  )
}
