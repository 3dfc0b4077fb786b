import { usePermission } from '../../data/use-permission.js'
import { Facts } from '../../ui/facts.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DecideDestruction } from './decide-destruction.js'
import { DestroyMedium } from './destroy-medium.js'
import type { MediumDestruction, MediumProps } from './open-medium.js'

/** What was done to it: recorded by one person, seen by another; or the way to record it. */
export const MediumDestructions = (props: MediumProps) => {
  const say = useWords()
  const mayDestroy = usePermission('medium:destroy')
  const { value } = props
  const isFree = value.retention !== 'HELD' && value.retention !== 'DEFERRED'
  const canDestroy = mayDestroy && value.state === 'STORED' && isFree
  if (value.destructions.length === 0 && !canDestroy) return null
  return (
    <Panel title={say('media.destructions')}>
      {value.destructions.map((destruction) => (
        <Spaced key={destruction.id}>
          <Standing destruction={destruction} />
          <DestructionFacts destruction={destruction} />
          {!destruction.confirmedAt && !destruction.declinedAt && (
            <ScreenOnly>
              <DecideDestruction {...props} destruction={destruction} />
            </ScreenOnly>
          )}
        </Spaced>
      ))}
      {canDestroy && (
        <ScreenOnly>
          <DestroyMedium {...props} />
        </ScreenOnly>
      )}
    </Panel>
  )
}

const Standing = ({ destruction }: { destruction: MediumDestruction }) => {
  const say = useWords()
  const when = useWhen()
  const { witness, confirmedAt, declinedAt, declinedBy } = destruction
  if (confirmedAt)
    return (
      <Notice tone="success">{say('media.confirmed', { name: witness.displayName, at: when(confirmedAt) })}</Notice>
    )
  if (declinedAt) {
    const name = declinedBy?.displayName ?? say('media.somebody')
    return <Notice tone="info">{say('media.declined', { name, at: when(declinedAt) })}</Notice>
  }
  return <Notice tone="warning">{say('media.waits', { name: witness.displayName })}</Notice>
}

const DestructionFacts = ({ destruction }: { destruction: MediumDestruction }) => {
  const say = useWords()
  const when = useWhen()
  const { method, ground, destroyedOn, dueOn, where, peopleLeft, recordedBy, recordedAt } = destruction
  const way = say(`destructionMethod.${method}`)
  return (
    <Facts
      facts={[
        {
          label: say('media.method'),
          value: peopleLeft > 0 ? `${way} · ${say('media.left', { smart_count: peopleLeft })}` : way,
        },
        { label: say('media.ground'), value: say(`mediumGround.${ground}`) },
        { label: say('media.destroyedOn'), value: when(destroyedOn) },
        { label: say('media.due'), value: when(dueOn) },
        { label: say('media.where'), value: where ?? say('list.nothing') },
        {
          label: say('media.doneBy'),
          value: say('media.recorded', { name: recordedBy.displayName, at: when(recordedAt) }),
        },
      ]}
    />
  )
}
