import { useLoaded } from '../../data/use-loaded.js'
import { useSession } from '../../data/use-session.js'
import { Empty } from '../../ui/empty.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { LapsedNotice } from '../designations/lapsed-notice.js'
import { useUrgency } from '../use-urgency.js'
import { caseVerbs } from './case-verbs.js'
import type { CaseCounts } from './count-of-view.js'
import { WaitingInquiries } from './waiting-inquiries.js'

/** A handler's home: for each designated purpose what waits, and what they hold. */
export const MyInquiries = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const { value, refused, reload } = useLoaded(caseVerbs.counts, 'counts')
  const designated = useSession().viewer?.purposes.filter(({ isDesignated }) => isDesignated) ?? []
  useUrgency(refused || designated.length === 0 ? 'SOON' : value && urgencyOf(value))
  if (designated.length === 0) {
    return (
      <Panel title={say('home.noDesignation')}>
        <Empty title={say('inbox.noDesignation')} help={say('inbox.noDesignationHelp')} />
      </Panel>
    )
  }
  return (
    <>
      {designated.some(({ isWorking }) => !isWorking) && <LapsedNotice />}
      <RefusalNotice refused={refused} onReload={reload} />
      {designated.map(({ purpose, labelKo, labelEn }) => (
        <WaitingInquiries
          key={purpose}
          purpose={purpose}
          label={tag === 'ko' ? labelKo : labelEn}
          counts={value?.find((counted) => counted.purpose === purpose)}
        />
      ))}
    </>
  )
}

const urgencyOf = (counts: readonly CaseCounts[]) => {
  const some = (count: (one: CaseCounts) => number) => counts.some((one) => count(one) > 0)
  if (some(({ bounced, newReplies, dueSoon }) => bounced + newReplies + dueSoon)) return 'NOW'
  return some(({ mine, unassigned }) => mine + unassigned) ? 'SOON' : 'CALM'
}
