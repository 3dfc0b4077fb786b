import { Facts } from '../../ui/facts.js'
import { Panel } from '../../ui/panel.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AlertMark } from './alert-mark.js'
import type { OpenAlert } from './open-alert.js'
import { useAlertWords } from './use-alert-words.js'

/** Whose acts, when, on which ground, and how far it has come. */
export const AlertFacts = ({ value }: { value: OpenAlert }) => {
  const say = useWords()
  const when = useWhen()
  const words = useAlertWords()
  return (
    <Panel title={say('case.facts')}>
      <Facts
        facts={[
          { label: say('alert.state'), value: <AlertMark state={value.state} /> },
          { label: say('alert.who'), value: value.account.displayName },
          { label: say('alert.department'), value: words.department(value) },
          { label: say('alert.at'), value: when(value.at, 'second') },
          { label: say('alert.raisedAt'), value: when(value.raisedAt) },
          { label: say('alert.ground'), value: words.ground(value) },
          { label: say('alert.cases'), value: words.cases(value) },
          { label: say('alert.collections'), value: value.collectionCount },
          ...(value.dueOn ? [{ label: say('alert.dueOn'), value: when(value.dueOn) }] : []),
        ]}
      />
    </Panel>
  )
}
