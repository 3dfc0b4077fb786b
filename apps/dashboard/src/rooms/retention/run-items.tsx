import type { DestructionItemsQuery } from '@jikimi/client/staff'
import { useState } from 'react'
import { Empty } from '../../ui/empty.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { PagedList } from '../../ui/paged-list.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { destruction } from '../../words/en/destruction.js'
import { useWords } from '../../words/use-words.js'
import type { DestructionRun } from './run-verbs.js'
import { useRunItemColumns } from './use-run-item-columns.js'

/** One collection of a run. */
export type RunItem = DestructionItemsQuery['destructionItems']['edges'][number]['node']

/** Each collection of a run: destroyed, skipped and why, failed and with what. */
export const RunItems = ({ run }: { run: DestructionRun }) => {
  const say = useWords()
  const [state, setState] = useState('')
  const columns = useRunItemColumns()
  return (
    <Panel title={say('run.items')}>
      <Quiet>{say('run.itemsHelp')}</Quiet>
      <ScreenOnly>
        <ChoiceField
          label={say('run.itemState')}
          none={say('list.all')}
          value={state}
          choices={STATES.map((one) => ({ value: one, text: say(`itemState.${one}`) }))}
          onChange={setState}
        />
      </ScreenOnly>
      <PagedList<RunItem>
        // what the run has destroyed since is asked for anew
        key={JSON.stringify(run.counts)}
        resource="destruction-items"
        label={say('list.tableOf', { title: say('run.items') })}
        filter={{ runId: run.id, ...(state !== '' && { state }) }}
        columns={columns}
        empty={<Empty title={say('run.noItems')} />}
      />
    </Panel>
  )
}

const STATES = Object.keys(destruction.itemState) as (keyof typeof destruction.itemState)[]
