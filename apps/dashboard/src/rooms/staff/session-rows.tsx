import type { Column } from '../../ui/column.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { DoneIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type OpenSession, securityVerbs } from './security-verbs.js'

type OnEnded = (left: readonly OpenSession[]) => void

type SessionRowsProps = {
  label: string
  sessions: readonly OpenSession[]
  /** With the sessions that are left. */
  onEnded: OnEnded
}

/** Where somebody is signed in, and a way to end each; the browser that asks is left by signing out. */
export const SessionRows = ({ label, sessions, onEnded }: SessionRowsProps) => {
  const say = useWords()
  const columns = useSessionColumns(onEnded)
  if (sessions.length === 0) return <Quiet>{say('sessions.none')}</Quiet>
  return <Rows label={label} columns={columns} rows={sessions} />
}

const useSessionColumns = (onEnded: OnEnded): readonly Column<OpenSession>[] => {
  const say = useWords()
  const when = useWhen()
  return [
    { key: 'since', label: say('sessions.since'), cell: ({ signedInAt }) => when(signedInAt, 'minute') },
    { key: 'lastSeen', label: say('sessions.lastSeen'), cell: ({ lastSeenAt }) => when(lastSeenAt, 'minute') },
    { key: 'origin', label: say('sessions.origin'), cell: ({ origin }) => <Mono>{origin}</Mono>, wraps: true },
    { key: 'how', label: say('sessions.how'), cell: (session) => <SessionMarks session={session} />, wraps: true },
    {
      key: 'acts',
      label: say('list.acts'),
      cell: ({ id, signedInAt, origin, isCurrent }) =>
        isCurrent ? (
          say('list.nothing')
        ) : (
          <ConfirmedAct
            small
            act={say('sessions.end')}
            label={say('sessions.endOf', { at: when(signedInAt) })}
            title={say('sessions.endTitle')}
            text={say('sessions.endText', { at: when(signedInAt), origin })}
            done={say('sessions.endDone')}
            isDangerous
            verb={() => securityVerbs.endSession(id)}
            onDone={onEnded}
          />
        ),
    },
  ]
}

const SessionMarks = ({ session: { isCurrent, isByRecoveryCode } }: { session: OpenSession }) => {
  const say = useWords()
  if (!isCurrent && !isByRecoveryCode) return say('list.nothing')
  return (
    <>
      {isCurrent && <Mark icon={<DoneIcon />} tone="primary" text={say('sessions.current')} />}{' '}
      {isByRecoveryCode && <Mark icon={<OverdueIcon />} tone="warning" text={say('sessions.byRecoveryCode')} />}
    </>
  )
}
