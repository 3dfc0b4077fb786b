import type { InvitedAccountFieldsFragment } from '@jikimi/client/staff'
import { Ask } from '../../ui/ask.js'
import { CopyField } from '../../ui/copy-field.js'
import { Quiet } from '../../ui/quiet.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { invitation } from './invitation.js'

type InvitationDialogProps = { invited: InvitedAccountFieldsFragment | undefined; onDone: () => void }

/** The link of an invitation, shown this once; closing the dialog is the end of it. */
export const InvitationDialog = ({ invited, onDone }: InvitationDialogProps) => {
  const say = useWords()
  const when = useWhen()
  if (!invited) return null
  return (
    <Ask
      isOpen
      title={say('account.invitationTitle', { name: invited.account.displayName })}
      act={say('account.invitationDone')}
      onAct={onDone}
    >
      <p>{say('account.invitationText')}</p>
      <CopyField label={say('account.invitationLink')} value={invitation.link(invited.invitationToken)} />
      <Quiet>{say('account.invitationUntil', { at: when(invited.expiresAt) })}</Quiet>
    </Ask>
  )
}
