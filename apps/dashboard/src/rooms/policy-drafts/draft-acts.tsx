import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { TextField } from '../../ui/form/text-field.js'
import { Line } from '../../ui/line.js'
import { Quiet } from '../../ui/quiet.js'
import { useWords } from '../../words/use-words.js'
import { draftVerbs, type OpenDraft } from './draft-verbs.js'

type ActsProps = { draft: OpenDraft; onChange: () => void }

/** What can be done with it as it is saved, by whoever looks at it. */
export const DraftActs = ({ draft, onChange }: ActsProps) => {
  const say = useWords()
  const mayWrite = usePermission('policy-draft:write')
  const mayReturn = usePermission('policy-draft:return')
  const mayApprove = usePermission('policy-draft:approve')
  const { id, revision, state, isOwn } = draft
  const common = { onDone: onChange, onReload: onChange }
  const isProposed = state === 'PROPOSED'
  if (state !== 'DRAFT' && !isProposed) return null
  return (
    <>
      <Line>
        {state === 'DRAFT' && mayWrite && (
          <ConfirmedAct
            {...common}
            act={say('policyDraft.propose')}
            title={say('policyDraft.proposeTitle')}
            text={say('policyDraft.proposeText')}
            done={say('policyDraft.proposed')}
            verb={() => draftVerbs.propose({ id, revision })}
          />
        )}
        {isProposed && mayApprove && !isOwn && (
          <ConfirmedAct
            {...common}
            isMain
            act={say('policyDraft.approve')}
            title={say('policyDraft.approveTitle')}
            text={say('policyDraft.approveText')}
            done={say('policyDraft.approved')}
            verb={() => draftVerbs.approve({ id, revision })}
          />
        )}
        {isProposed && mayReturn && <Return draft={draft} onChange={onChange} />}
        {mayReturn && (
          <ConfirmedAct
            {...common}
            isDangerous
            act={say('policyDraft.drop')}
            title={say('policyDraft.dropTitle')}
            text={say('policyDraft.dropText')}
            done={say('policyDraft.dropped')}
            verb={() => draftVerbs.drop({ id, revision })}
          />
        )}
      </Line>
      {isProposed && isOwn && <Quiet>{say('policyDraft.own')}</Quiet>}
    </>
  )
}

const Return = ({ draft: { id, revision }, onChange }: ActsProps) => {
  const say = useWords()
  const [reason, setReason] = useState('')
  return (
    <ConfirmedAct
      act={say('policyDraft.return')}
      title={say('policyDraft.returnTitle')}
      text={
        <TextField
          label={say('policyDraft.reason')}
          lines={3}
          maxLength={1000}
          required
          value={reason}
          onChange={setReason}
        />
      }
      done={say('policyDraft.returnedDone')}
      verb={() => draftVerbs.return({ id, revision, reason })}
      onDone={onChange}
      onReload={onChange}
    />
  )
}
