import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { FilterChips } from '../../ui/filter-chips.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { FILTER_NAMES, type FilterName, type RecordFilter } from './record-filter.js'
import { RecordFilterForm } from './record-filter-form.js'
import { useAccounts } from './use-accounts.js'
import { useDepartments } from './use-departments.js'
import { useFilterWords } from './use-filter-words.js'

type RecordFilterPanelProps = { filter: RecordFilter; onApply: (filter: RecordFilter) => void }

/** What the records are filtered by, in words, each part to be taken away; and all of it to be changed. */
export const RecordFilterPanel = ({ filter, onApply }: RecordFilterPanelProps) => {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const accounts = useAccounts()
  const departments = useDepartments()
  const words = useFilterWords(accounts.choices, departments.choices)
  const chips = FILTER_NAMES.filter((name) => filter[name] !== '').map((name) => ({
    key: name,
    name: words.name(name),
    value: words.value(name, filter[name]),
  }))
  const fold = (
    <ActButton small onAct={() => setOpen(!isOpen)}>
      {say(isOpen ? 'record.fold' : 'record.change')}
    </ActButton>
  )
  return (
    <ScreenOnly>
      <Spaced>
        <Panel title={say('list.filters')} actions={fold}>
          <RefusalNotice refused={accounts.refused ?? departments.refused} />
          {chips.length === 0 && !isOpen && <Quiet>{say('record.unfiltered')}</Quiet>}
          <FilterChips
            label={say('record.filtered')}
            chips={chips}
            onRemove={(name) => onApply({ ...filter, [name as FilterName]: '' })}
          />
          {isOpen && (
            <RecordFilterForm
              filter={filter}
              accounts={accounts.choices}
              departments={departments.choices}
              onApply={(next) => {
                setOpen(false)
                onApply(next)
              }}
            />
          )}
        </Panel>
      </Spaced>
    </ScreenOnly>
  )
}
