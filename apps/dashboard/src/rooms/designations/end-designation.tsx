import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { designationVerbs } from './designation-verbs.js'
import type { DesignationProps } from './open-designation.js'

/** Takes a designation back at once; or a proposal, by whoever proposed it. */
export const EndDesignation = ({ value, onChange, onReload }: DesignationProps) => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const mayEnd = usePermission('designation:end')
  const ownId = useSession().viewer?.account.id
  const { state, account, purposes } = value
  const isOwnProposal = state === 'PROPOSED' && value.designatedBy.id === ownId
  const word = isOwnProposal ? 'withdraw' : 'end'
  if (!mayEnd || !(isOwnProposal || state === 'IN_FORCE' || state === 'UPCOMING')) return null
  return (
    <ConfirmedAct
      act={say(`designation.${word}`)}
      title={say(`designation.${word}Title`)}
      text={say(`designation.${word}Text`, {
        name: account.displayName,
        purposes: purposes.map(purpose).join(', '),
      })}
      done={say(`designation.${word}Done`)}
      isDangerous
      verb={() => designationVerbs.end({ designationId: value.id, version: value.version })}
      onDone={onChange}
      onReload={onReload}
    />
  )
}
