import { useNotify } from 'react-admin'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { useSecondsLeft } from '../../ui/use-seconds-left.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type Rule, ruleVerbs } from './rule-verbs.js'

type StagedChangeProps = { rule: Rule; onChange: () => void }

/** A weakening that waits: how long still, who wanted it and why, and the way to stop it. */
export const StagedChange = ({ rule, onChange }: StagedChangeProps) =>
  rule.staged && <Staged rule={rule} staged={rule.staged} onChange={onChange} />

const Staged = ({ rule, staged, onChange }: StagedChangeProps & { staged: NonNullable<Rule['staged']> }) => {
  const say = useWords()
  const when = useWhen()
  const notify = useNotify()
  const mayCancel = usePermission('rule:cancel')
  const left = useSecondsLeft(Date.parse(staged.effectiveAt))
  const name = say(`ruleName.${rule.name}`)
  const cancelled = () => {
    notify(say('rule.cancelDone'), { type: 'success' })
    onChange()
  }
  return (
    <Notice tone="warning" isSilent>
      <strong>
        {left > 0
          ? say('rule.staged', { ...clockOf(left), from: rule.value, to: staged.value })
          : say('rule.stagedOver')}
      </strong>
      <Quiet>
        {say('rule.stagedBy', {
          name: staged.changedBy.displayName,
          at: when(staged.changedAt),
          reason: staged.reason,
        })}
      </Quiet>
      {mayCancel && left > 0 && (
        <ConfirmedAct
          small
          act={say('rule.cancel')}
          label={say('rule.cancelOf', { rule: name })}
          title={say('rule.cancelTitle')}
          text={say('rule.cancelText', { rule: name, value: rule.value })}
          verb={() => ruleVerbs.cancel(staged.id)}
          onDone={cancelled}
          onReload={onChange}
        />
      )}
    </Notice>
  )
}

const clockOf = (seconds: number) => ({
  hours: Math.floor(seconds / 3600),
  minutes: String(Math.floor(seconds / 60) % 60).padStart(2, '0'),
  seconds: String(seconds % 60).padStart(2, '0'),
})
