import { daysUntil } from '../../data/day.js'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { designationVerbs } from './designation-verbs.js'
import { SOON_DAYS } from './soon-days.js'

/** An officer's home: who will soon be able to work no longer; and, on the first day, that nobody can yet. */
export const DesignationsEnding = () => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const mayPropose = usePermission('designation:propose')
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => designationVerbs.inState('IN_FORCE', signal),
    'in force',
  )
  const ending = (value ?? [])
    .filter(({ until }) => daysUntil(until) <= SOON_DAYS)
    .toSorted((one, other) => one.until.localeCompare(other.until))
  useUrgency(refused ? 'SOON' : value && (value.length === 0 || ending.length > 0 ? 'SOON' : 'CALM'))
  return (
    <Panel
      title={say('officer.ending', { days: SOON_DAYS })}
      actions={<LinkButton to="/designations">{say('home.more')}</LinkButton>}
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && (
        <Empty
          title={say(mayPropose ? 'officer.noneYet' : 'officer.noneYetReader')}
          action={
            mayPropose && (
              <LinkButton to="/designations/create" strong>
                {say('designation.create')}
              </LinkButton>
            )
          }
        />
      )}
      {value && value.length > 0 && ending.length === 0 && (
        <Quiet>{say('officer.endingNone', { days: SOON_DAYS })}</Quiet>
      )}
      <PlainList
        rows={ending.map(({ id, account, purposes, until }) => ({
          key: id,
          main: (
            <>
              <TextLink to={`/designations/${id}/show`} strong>
                {account.displayName}
              </TextLink>
              {` · ${purposes.map(purpose).join(', ')}`}
            </>
          ),
          mark: say('home.endsOn', { day: when(until) }),
        }))}
      />
    </Panel>
  )
}
