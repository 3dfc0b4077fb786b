import { Beside } from '../../ui/beside.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Scrolling } from '../../ui/scrolling.js'
import { useWords } from '../../words/use-words.js'
import { HoldActs } from './hold-acts.js'
import { HoldFacts } from './hold-facts.js'
import type { Hold } from './hold-verbs.js'

/** What every part of a hold's page gets. */
export type HoldProps = { hold: Hold; onChange: (hold: Hold) => void; onReload: () => void }

/** The hold's ground and what can be done on the left, the cases it holds on the right. */
export const HoldBody = (props: HoldProps) => {
  const say = useWords()
  const { caseNumbers, collections } = props.hold
  return (
    <Beside
      side={
        <Panel title={say('hold.cases', { smart_count: collections })}>
          <Scrolling>
            <PlainList rows={caseNumbers.map((number) => ({ key: number, main: number }))} />
          </Scrolling>
          {caseNumbers.length < collections && <Quiet>{say('hold.gone')}</Quiet>}
        </Panel>
      }
    >
      <Panel title={say('hold.facts')}>
        <HoldFacts hold={props.hold} />
      </Panel>
      <HoldActs {...props} />
    </Beside>
  )
}
