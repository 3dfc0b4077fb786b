import { useNavigate } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import { DueMark } from './due-mark.js'
import { filterOf, type InboxView, useInboxView } from './use-inbox-view.js'

type WaitingInquiriesProps = { view: InboxView & { purpose: string }; title: string; none: string }

/** The first five of a view of the inbox, and the way to the whole of it. */
export const WaitingInquiries = ({ view, title, none }: WaitingInquiriesProps) => {
  const say = useWords()
  const when = useWhen()
  const navigate = useNavigate()
  const [, setView] = useInboxView()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => caseVerbs.list({ purpose: view.purpose, filter: filterOf(view), first: 5 }, signal),
    JSON.stringify(view),
  )
  const count = value && `${value.edges.length}${value.pageInfo.hasNextPage ? '+' : ''}`
  const openInbox = () => {
    setView(view)
    navigate('/inquiries')
  }
  return (
    <Panel
      title={count === undefined ? title : `${title} (${count})`}
      actions={<ActButton onAct={openInbox}>{say('home.openInbox')}</ActButton>}
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.edges.length === 0 && <Quiet>{none}</Quiet>}
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
