import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Tally } from '../../ui/tally.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { cappedCount } from './capped-count.js'
import { caseVerbs } from './case-verbs.js'
import { type CaseCounts, countOfView } from './count-of-view.js'
import { DueMark } from './due-mark.js'
import { filterOf, inboxAt, type ViewName } from './inbox-view.js'

type WaitingInquiriesProps = { purpose: string; label: string; counts: CaseCounts | undefined }

/** What waits in one purpose: how many in which view, the urgent first, and the first five that the viewer holds. */
export const WaitingInquiries = ({ purpose, label, counts }: WaitingInquiriesProps) => {
  const say = useWords()
  const when = useWhen()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => caseVerbs.list({ purpose, filter: filterOf(MINE), first: 5 }, signal),
    purpose,
  )
  const waiting = WAITING.map((view) => ({ view, count: countOfView(counts, view) ?? 0 })).filter(
    ({ count }) => count > 0,
  )
  return (
    <Panel
      title={say('home.waits', { purpose: label })}
      actions={<LinkButton to={inboxAt({ purpose })}>{say('home.openInbox')}</LinkButton>}
    >
      {counts && waiting.length === 0 && <Quiet>{say('home.calm')}</Quiet>}
      <Tally
        label={say('home.waits', { purpose: label })}
        lines={waiting.map(({ view, count }) => ({
          key: view,
          name: say(WORDS[view]),
          count: (
            <TextLink
              to={inboxAt({ purpose, view })}
              label={`${cappedCount(count, counts?.atMost ?? 0)} ${say(WORDS[view])}`}
            >
              {cappedCount(count, counts?.atMost ?? 0)}
            </TextLink>
          ),
        }))}
      />
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && value.edges.length > 0 && <Quiet>{say('home.nextDue')}</Quiet>}
      <PlainList
        rows={(value?.edges ?? []).map(({ node }) => ({
          key: node.id,
          main: (
            <>
              <TextLink to={`/inquiries/${node.id}/show`} strong>
                {node.number}
              </TextLink>
              {' · '}
              {when(node.receivedAt, 'minute')}
            </>
          ),
          mark: <DueMark days={node.daysUntilDue} on={node.dueOn} />,
        }))}
      />
    </Panel>
  )
}

const MINE = { view: 'mine', state: 'TAKEN' } as const

/** The views that something waits in, the loudest first. */
const WAITING = ['bounced', 'replies', 'due', 'mine', 'unassigned'] as const satisfies readonly ViewName[]

const WORDS = {
  bounced: 'home.bounced',
  replies: 'home.replies',
  due: 'home.due',
  mine: 'home.mine',
  unassigned: 'home.unassigned',
} as const
