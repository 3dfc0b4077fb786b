import { usePermission } from '../../data/use-permission.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { SideBySide } from '../../ui/side-by-side.js'
import { Spaced } from '../../ui/spaced.js'
import { useWords } from '../../words/use-words.js'
import { CollectionFacts } from './collection-facts.js'
import { DecidePair } from './decide-pair.js'
import type { Suggestion } from './registered.js'

/** Two collections side by side, what they share by name, and the two ways to decide. */
export const SuggestedPair = ({ suggestion, onDone }: { suggestion: Suggestion; onDone: () => void }) => {
  const say = useWords()
  const mayDecide = usePermission('register:join')
  const { first, second, sharedEmail, sharedPhone } = suggestion
  const shared = [sharedEmail && say('register.sharedEmail'), sharedPhone && say('register.sharedPhone')]
  const numbers = say('register.twoNumbers', { first: first.caseNumber, second: second.caseNumber })
  const pair = { firstId: first.id, secondId: second.id, numbers, onDone }
  return (
    <Panel title={numbers}>
      <Quiet>{shared.filter(Boolean).join(' ')}</Quiet>
      <Spaced>
        <SideBySide>
          <CollectionFacts collection={first} linked />
          <CollectionFacts collection={second} linked />
        </SideBySide>
      </Spaced>
      {mayDecide && (
        <Line>
          <DecidePair how="join" isMain {...pair} />
          <DecidePair how="keepApart" {...pair} />
        </Line>
      )}
    </Panel>
  )
}
