import type { CaseState } from '@jikimi/client/staff'
import { OneOf } from '../../ui/form/one-of.js'
import { Switch } from '../../ui/form/switch.js'
import { useWords } from '../../words/use-words.js'
import { useInboxView } from './use-inbox-view.js'

/** Which states, and whose. */
export const InboxFilter = () => {
  const say = useWords()
  const [view, setView] = useInboxView()
  return (
    <>
      <OneOf
        label={say('inbox.states')}
        value={view.state}
        choices={[
          { value: 'ALL', text: say('list.all') },
          ...STATES.map((state) => ({ value: state, text: say(`caseState.${state}`) })),
        ]}
        onChange={(state) => setView({ ...view, state })}
      />
      <Switch label={say('inbox.mine')} isOn={view.isMine} onChange={(isMine) => setView({ ...view, isMine })} />
    </>
  )
}

const STATES: readonly CaseState[] = ['RECEIVED', 'TAKEN', 'ANSWERED', 'CLOSED']
