import type { RecordCutFieldsFragment } from '@jikimi/client/staff'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Line } from '../../ui/line.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { logVerbs } from './log-verbs.js'

/** Approves or declines a cut: somebody else than who proposed it. */
export const DecideCut = ({ cut, onChange }: { cut: RecordCutFieldsFragment; onChange: () => void }) => {
  const say = useWords()
  const when = useWhen()
  const isOwn = useSession().viewer?.account.id === cut.proposedBy.id
  const mayApprove = usePermission('record-cut:approve')
  const mayDecline = usePermission('record-cut:decline')
  const day = when(cut.before)
  if (cut.state !== 'PROPOSED') return null
  return (
    <Line isWhole>
      {mayApprove && !isOwn && (
        <ConfirmedAct
          small
          isDangerous
          act={say('cut.approve')}
          label={say('cut.approveOf', { day })}
          title={say('cut.approveTitle', { day })}
          text={say('cut.approveText')}
          done={say('cut.approved')}
          verb={() => logVerbs.approveCut(cut.id)}
          onDone={onChange}
          onReload={onChange}
        />
      )}
      {mayDecline && (
        <ConfirmedAct
          small
          act={say('cut.decline')}
          label={say('cut.declineOf', { day })}
          title={say('cut.declineTitle')}
          text={say('cut.declineText')}
          done={say('cut.declined')}
          verb={() => logVerbs.declineCut(cut.id)}
          onDone={onChange}
          onReload={onChange}
        />
      )}
    </Line>
  )
}
