import { useLoaded } from '../../data/use-loaded.js'
import { PageTabs } from '../../ui/page-tabs.js'
import { useWords } from '../../words/use-words.js'
import { cappedCount } from './capped-count.js'
import { caseVerbs } from './case-verbs.js'
import { countOfView } from './count-of-view.js'
import { inboxAt, VIEWS } from './inbox-view.js'
import { useInboxView } from './use-inbox-view.js'

/** The saved views of one purpose, each a link with the number of what waits there. */
export const InboxViews = ({ purpose }: { purpose: string }) => {
  const say = useWords()
  const [chosen] = useInboxView()
  // without its numbers a tab is still a tab: a refusal is said by the list below
  const { value } = useLoaded(caseVerbs.counts, purpose)
  const counts = value?.find((counted) => counted.purpose === purpose)
  return (
    <PageTabs
      label={say('inbox.views')}
      pages={VIEWS.map((view) => {
        const count = countOfView(counts, view)
        return {
          to: inboxAt({ purpose, view }),
          text: say(`inbox.view.${view}`),
          count: count && counts ? cappedCount(count, counts.atMost) : undefined,
          isHere: view === chosen.view,
        }
      })}
    />
  )
}
