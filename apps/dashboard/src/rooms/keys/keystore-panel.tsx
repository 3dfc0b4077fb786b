import { useEffect, useEffectEvent } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Facts } from '../../ui/facts.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Spaced } from '../../ui/spaced.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { KeystoreAlarms } from './keystore-alarms.js'
import { type KeystoreStatus, keysVerbs } from './keys-verbs.js'
import { TurnProgress } from './turn-progress.js'

type KeystorePanelProps = {
  status: KeystoreStatus
  onChange: (status: KeystoreStatus) => void
  onReload: () => void
}

/** Which epoch it is, how many keys live, and how the turn goes; an administrator turns it now. */
export const KeystorePanel = ({ status, onChange, onReload }: KeystorePanelProps) => {
  const say = useWords()
  const when = useWhen()
  const mayTurn = usePermission('keystore:turn')
  const { epoch, since, keys, buried, turn, lastTurn } = status
  const isTurning = turn !== null
  const look = useEffectEvent(onReload)
  useEffect(() => {
    if (!isTurning) return undefined
    const looking = setInterval(() => look(), SOON)
    return () => clearInterval(looking)
  }, [isTurning])
  return (
    <Panel title={say('keys.keystore')}>
      <KeystoreAlarms status={status} />
      {turn && <TurnProgress turn={turn} />}
      <Facts
        facts={[
          { label: say('keys.epoch'), value: epoch.toLocaleString() },
          { label: say('keys.since'), value: when(since) },
          { label: say('keys.living'), value: keys.toLocaleString() },
          { label: say('keys.buried'), value: buried.toLocaleString() },
          {
            label: say('keys.lastTurn'),
            value: lastTurn
              ? say('keys.lastTurnFact', { epoch: lastTurn.epoch, at: when(lastTurn.shreddedAt) })
              : say('keys.noTurn'),
          },
        ]}
      />
      <Spaced>
        <Line>
          {mayTurn && !isTurning && (
            <ConfirmedAct
              isMain={status.isTurnLate}
              act={say('keys.turn')}
              title={say('keys.turnTitle')}
              text={say('keys.turnText')}
              done={say('keys.turnDone')}
              verb={keysVerbs.turn}
              onDone={onChange}
              onReload={onReload}
            />
          )}
          <ActButton onAct={onReload}>{say('keys.refresh')}</ActButton>
        </Line>
      </Spaced>
    </Panel>
  )
}

/** Milliseconds between two looks at a turn that is under way. */
const SOON = 3000
