import { useNotify } from 'react-admin'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseProps } from './open-case.js'

/** Nobody has it yet: whoever takes it gets its reach. */
export const TakeCase = ({ value, onChange, onReload }: CaseProps) => {
  const say = useWords()
  const notify = useNotify()
  const taking = useAct(caseVerbs.take)
  const take = async () => {
    const taken = await taking.run({ caseId: value.id, version: value.version })
    if (!taken) return
    notify(say('case.taken'), { type: 'success' })
    onChange(taken)
  }
  return (
    <Panel title={say('case.waits')}>
      <Quiet>{say('case.takeHelp')}</Quiet>
      <RefusalNotice refused={taking.refused} onReload={onReload} />
      <ActButton tone="main" onAct={() => void take()} isBusy={taking.isBusy}>
        {say('case.take')}
      </ActButton>
    </Panel>
  )
}
