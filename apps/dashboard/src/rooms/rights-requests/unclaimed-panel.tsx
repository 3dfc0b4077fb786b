import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { type Fact, Facts } from '../../ui/facts.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Spaced } from '../../ui/spaced.js'
import { TextLink } from '../../ui/text-link.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { AskRestrictionLift } from './ask-restriction-lift.js'
import { ClaimRestriction } from './claim-restriction.js'
import { DecideRestrictionLift } from './decide-restriction-lift.js'
import type { Unclaimed } from './unclaimed-verbs.js'

/** What every part of such a restriction gets. */
export type UnclaimedProps = { restriction: Unclaimed; onChange: () => void }

/** One of them: number, purpose and day, nothing of what lies there; what is to be done, and by whom. */
export const UnclaimedPanel = ({ restriction, onChange }: UnclaimedProps) => {
  const say = useWords()
  const when = useWhen()
  const policy = usePolicyWords()
  const mayRegister = usePermission('restriction:claim')
  const mayAsk = usePermission('restriction:ask-lift')
  const mayDecide = usePermission('restriction:decide-lift')
  const own = useSession().viewer?.account.id
  const { caseNumber, purpose, beganAt, awaitsCorrection, requestId, requestNumber, lift } = restriction
  const facts: (Fact | false)[] = [
    { label: say(awaitsCorrection ? 'unclaimed.correctedAt' : 'unclaimed.begun'), value: when(beganAt) },
    { label: say('unclaimed.purpose'), value: policy.purpose(purpose) },
    {
      label: say('unclaimed.request'),
      value: requestId ? (
        <TextLink to={`/rights-requests/${requestId}/show`}>{requestNumber}</TextLink>
      ) : (
        say('unclaimed.noRequest')
      ),
    },
    lift !== null && {
      label: say('unclaimed.askedBy'),
      value: say('unclaimed.byAt', { name: lift.askedBy.displayName, at: when(lift.askedAt) }),
    },
    lift !== null && lift.reason !== null && { label: say('unclaimed.reason'), value: lift.reason },
  ]
  return (
    <Panel title={caseNumber}>
      <Quiet>{say(awaitsCorrection ? 'unclaimed.isToCorrect' : 'unclaimed.isLost')}</Quiet>
      <Facts facts={facts.filter((fact) => fact !== false)} />
      <Spaced>
        <Line>
          {mayRegister && <LinkButton to="/rights-requests/create">{say('unclaimed.register')}</LinkButton>}
          {mayRegister && <ClaimRestriction restriction={restriction} onChange={onChange} />}
          {mayAsk && lift === null && <AskRestrictionLift restriction={restriction} onChange={onChange} />}
        </Line>
      </Spaced>
      {mayDecide && lift !== null && lift.askedBy.id !== own && (
        <DecideRestrictionLift restriction={restriction} onChange={onChange} />
      )}
    </Panel>
  )
}
