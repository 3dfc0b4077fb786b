import { Panel } from '../../ui/panel.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import type { LogState } from './log-verbs.js'

/** What the law keeps, what goes by a cut, what stays. @law Std 8① */
export const CutLaw = ({ log }: { log: LogState }) => {
  const say = useWords()
  return (
    <Panel title={say('cut.keeps')}>
      {say('cut.keepsText', { smart_count: log.keepsMonths })}
      <SubHeading>{say('cut.goes')}</SubHeading>
      {say('cut.goesText')}
    </Panel>
  )
}
