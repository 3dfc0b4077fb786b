import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { designationVerbs } from './designation-verbs.js'
import type { DesignationProps } from './open-designation.js'

/** What a proposal waits for: somebody else's approval. Never of whoever proposed it, nor of the handler. */
export const DecideDesignation = ({ value, onChange, onReload }: DesignationProps) => {
  const say = useWords()
  const { purpose } = usePolicyWords()
  const ownId = useSession().viewer?.account.id
  const mayApprove = usePermission('designation:approve')
  const isParty = ownId === value.designatedBy.id || ownId === value.account.id
  const input = { designationId: value.id, version: value.version }
  return (
    <Panel title={say('designation.waitsTitle')}>
      <Quiet>{say('designation.waitsHelp')}</Quiet>
      {mayApprove && !isParty && (
        <Line>
          <ConfirmedAct
            isMain
            act={say('designation.approve')}
            title={say('designation.approveTitle')}
            text={say('designation.approveText', {
              name: value.account.displayName,
              purposes: value.purposes.map(purpose).join(', '),
            })}
            done={say('designation.approveDone')}
            verb={() => designationVerbs.approve(input)}
            onDone={onChange}
            onReload={onReload}
          />
          <ConfirmedAct
            act={say('designation.decline')}
            title={say('designation.declineTitle')}
            text={say('designation.declineText')}
            done={say('designation.declineDone')}
            isDangerous
            verb={() => designationVerbs.decline(input)}
            onDone={onChange}
            onReload={onReload}
          />
        </Line>
      )}
    </Panel>
  )
}
