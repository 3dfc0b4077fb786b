import { usePermission } from '../../data/use-permission.js'
import { Facts } from '../../ui/facts.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { MoveMedium } from './move-medium.js'
import { MediumDue, MediumMark } from './medium-marks.js'
import { NameCases } from './name-cases.js'
import type { MediumProps } from './open-medium.js'

/** What it is and by when it must be gone, with what keeps or presses in words. */
export const MediumFacts = (props: MediumProps) => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const mayRegister = usePermission('medium:register')
  const { value } = props
  const nothing = say('list.nothing')
  return (
    <Panel title={say('media.facts')}>
      {value.retention === 'HELD' && <Notice tone="info">{say('media.heldWhy')}</Notice>}
      {value.retention === 'DEFERRED' && <Notice tone="info">{say('media.deferredWhy')}</Notice>}
      {value.isLate && value.state === 'STORED' && value.dueOn && (
        <Notice tone="error">{say('media.lateWhy', { day: when(value.dueOn) })}</Notice>
      )}
      <Facts
        facts={[
          { label: say('media.state'), value: <MediumMark state={value.state} /> },
          { label: say('media.due'), value: <MediumDue medium={value} /> },
          { label: say('media.kind'), value: say(`mediumKind.${value.kind}`) },
          { label: say('media.label'), value: value.label ?? nothing },
          { label: say('media.purpose'), value: purpose(value.purpose) },
          { label: say('media.people'), value: say('media.peopleCount', { smart_count: value.people }) },
          { label: say('media.takenOn'), value: when(value.takenOn) },
          { label: say('media.place'), value: value.place ? `${value.place.name} (${value.place.room})` : nothing },
          { label: say('media.cases'), value: value.caseNumbers.join(', ') || say('media.noCases') },
          {
            label: say('media.registered'),
            value: say('media.byAt', { name: value.registeredBy.displayName, at: when(value.registeredAt) }),
          },
        ]}
      />
      {mayRegister && value.state !== 'DESTROYED' && (
        <ScreenOnly>
          <Spaced>
            <Line>
              <MoveMedium {...props} />
              <NameCases {...props} />
            </Line>
          </Spaced>
        </ScreenOnly>
      )}
    </Panel>
  )
}
