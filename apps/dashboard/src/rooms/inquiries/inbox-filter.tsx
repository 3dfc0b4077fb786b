import { OneOf } from '../../ui/form/one-of.js'
import { useWords } from '../../words/use-words.js'
import { STATES } from './inbox-view.js'
import { useInboxView } from './use-inbox-view.js'

/** Which states. */
export const InboxFilter = () => {
  const say = useWords()
  const [view, setView] = useInboxView()
  return (
    <OneOf
      label={say('inbox.states')}
      value={view.state}
      choices={[
        { value: '', text: say('list.all') },
        ...STATES.map((state) => ({ value: state, text: say(`caseState.${state}`) })),
      ]}
      onChange={(state) => setView({ ...view, state })}
    />
  )
}
