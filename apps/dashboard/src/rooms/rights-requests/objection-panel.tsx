import { useState } from 'react'
import { today } from '../../data/day.js'
import { usePermission } from '../../data/use-permission.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import { seoulInstant } from '../appointments/seoul-instant.js'
import { decisionVerbs } from './decision-verbs.js'
import type { RequestProps } from './open-request.js'
import { WordedAct } from './worded-act.js'

/** Notes that the person objects, while they may: to what was refused, once, within 30 days of the notice. */
export const ObjectionPanel = ({ value, onChange, onReload }: RequestProps) => {
  const say = useWords()
  const mayWork = usePermission('rights-request:work')
  const [receivedOn, setReceivedOn] = useState(today)
  const { id, version, state, round, outcome } = value
  if (!mayWork || state !== 'NOTIFIED' || round !== 1 || outcome === 'WHOLE') return null
  return (
    <ScreenOnly>
      <Panel title={say('objection.title')}>
        <Quiet>{say('objection.noteText')}</Quiet>
        <WordedAct
          act={say('objection.note')}
          title={say('objection.noteTitle')}
          text={say('objection.noteText')}
          label={say('objection.words')}
          help={say('objection.wordsHelp')}
          done={say('objection.done')}
          verb={(words) =>
            decisionVerbs.object({ id, version, receivedAt: seoulInstant(receivedOn, '00:00') ?? '', words })
          }
          onDone={onChange}
          onReload={onReload}
        >
          <TextField
            type="date"
            label={say('objection.receivedOn')}
            required
            value={receivedOn}
            onChange={setReceivedOn}
          />
        </WordedAct>
      </Panel>
    </ScreenOnly>
  )
}
