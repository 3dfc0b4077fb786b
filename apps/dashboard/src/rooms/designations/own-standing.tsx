import { daysUntil } from '../../data/day.js'
import { renewViewer } from '../../data/renew-viewer.js'
import { session } from '../../data/session.js'
import { useLoaded } from '../../data/use-loaded.js'
import { useSession } from '../../data/use-session.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { DesignationMark } from './designation-mark.js'
import { designationVerbs } from './designation-verbs.js'
import { SOON_DAYS } from './soon-days.js'

/** A handler's home: until when they may work, by training and by designation. */
export const OwnStanding = () => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const { value, refused, isLoading, reload } = useLoaded(loadOwn, 'own')
  const own = (value ?? []).filter(({ state }) => ['IN_FORCE', 'UPCOMING', 'PROPOSED'].includes(state))
  useUrgency(refused ? 'SOON' : value && (isSoonOver(value) ? 'SOON' : 'CALM'))
  return (
    <Panel title={say('standing.title')}>
      <OwnAttendance />
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && !own.some(({ state }) => state === 'IN_FORCE') && <Quiet>{say('standing.notNow')}</Quiet>}
      {own.some(({ state }) => state === 'PROPOSED') && <Quiet>{say('standing.proposed')}</Quiet>}
      <PlainList
        rows={own.map(({ id, state, purposes, from, until }) => ({
          key: id,
          main: say('standing.designation', {
            purposes: purposes.map(purpose).join(', '),
            from: when(from),
            day: when(until),
          }),
          mark: <DesignationMark state={state} />,
        }))}
      />
    </Panel>
  )
}

/** Whether training or a designation in force is about to end, or has. */
const isSoonOver = (own: readonly { state: string; until: string }[]): boolean => {
  const attendedUntil = session.get().viewer?.attendedUntil
  const ends = own.filter(({ state }) => state === 'IN_FORCE').map(({ until }) => until)
  return !attendedUntil || [attendedUntil, ...ends].some((until) => daysUntil(until) <= SOON_DAYS)
}

/** What the viewer may do is asked for anew, too: a designation or an attendance may have come or gone since sign-in. */
const loadOwn = async (signal: AbortSignal) => {
  const [own] = await Promise.all([designationVerbs.own(signal), renewViewer()])
  return own
}

const OwnAttendance = () => {
  const say = useWords()
  const when = useWhen()
  const viewer = useSession().viewer
  if (!viewer?.attendedUntil) return <Quiet>{say('standing.never')}</Quiet>
  const day = when(viewer.attendedUntil)
  const left = daysUntil(viewer.attendedUntil)
  if (!viewer.isAttendanceInDate) return <Quiet>{say('standing.lapsedOn', { day })}</Quiet>
  if (left > SOON_DAYS) return <Quiet>{say('standing.attended', { day })}</Quiet>
  return (
    <Notice tone="warning">
      {say('standing.attendedLeft', { day, smart_count: left })} {say('standing.soonHelp')}
    </Notice>
  )
}
