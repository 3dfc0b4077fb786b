import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { compulsionVerbs } from './compulsion-verbs.js'
import { CompulsionsAtHome } from './compulsions-at-home.js'
import { RequestCounts } from './request-counts.js'
import { requestVerbs } from './request-verbs.js'
import { UnclaimedAtHome } from './unclaimed-at-home.js'

/** What of rights requests waits for the viewer: late loudly, then what is due, whose turn it is, and what came back. */
export default function RightsAtHome() {
  const say = useWords()
  const own = useSession().viewer?.account.id
  const mayAnswer = usePermission('rights-request:list')
  const mayDecide = usePermission('compulsion:decide')
  const maySeeUnclaimed = usePermission('restriction:list')
  const requests = useLoaded(mayAnswer ? requestVerbs.counts : nothing, 'counts')
  const demands = useLoaded(mayDecide ? compulsionVerbs.toDecide : nothing, 'compulsions')
  const counts = requests.value
  // what they asked for themselves is another's to decide
  const waiting = (demands.value ?? []).filter(({ askedBy }) => askedBy.id !== own).length
  const urgent = counts ? counts.late + counts.dueVerySoon + counts.objected + counts.bouncedNotices : 0
  const isKnown = (counts || !mayAnswer) && (demands.value || !mayDecide)
  const waits = urgent + waiting > 0 ? 'NOW' : counts && counts.open > 0 ? 'SOON' : 'CALM'
  useUrgency(requests.refused || demands.refused ? 'SOON' : isKnown ? waits : undefined)
  return (
    <Panel
      title={say('rightsHome.title')}
      actions={<LinkButton to={mayAnswer ? '/rights-requests' : '/compulsions'}>{say('home.more')}</LinkButton>}
    >
      <RefusalNotice refused={requests.refused} onReload={requests.reload} />
      <RefusalNotice refused={demands.refused} onReload={demands.reload} />
      <CompulsionsAtHome waiting={waiting} />
      {maySeeUnclaimed && <UnclaimedAtHome />}
      {counts && <RequestCounts counts={counts} />}
      {isKnown && !counts?.open && waiting === 0 && <Quiet>{say('rightsHome.nothing')}</Quiet>}
    </Panel>
  )
}

/** Asks nothing: the viewer may not. */
const nothing = async (): Promise<undefined> => undefined
