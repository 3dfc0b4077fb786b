import { useLocation, useNavigate } from 'react-admin'
import { today } from '../../data/day.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { decisionVerbs } from './decision-verbs.js'
import { RightsTabs } from './rights-tabs.js'
import { StatisticsBody } from './statistics-body.js'
import { StatisticsDays } from './statistics-days.js'
import { statisticsAt } from './statistics-filter.js'

/** Rights requests in numbers, of days that somebody chooses: kept and missed, how long, what came of it. No person. */
export default function RightsStatisticsPage() {
  const say = useWords()
  const when = useWhen()
  const navigate = useNavigate()
  const { search } = useLocation()
  const given = statisticsAt.of(search)
  const from = given.from || elevenMonthsBefore(today())
  const until = given.until || today()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => decisionVerbs.statistics(from, until, signal),
    `${from} ${until}`,
  )
  return (
    <Page title={say('rightsStats.title')} actions={value && <PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RightsTabs />
      <Quiet>{say('rightsStats.caption')}</Quiet>
      <StatisticsDays
        key={`${from} ${until}`}
        from={from}
        until={until}
        onApply={(days) => navigate(statisticsAt.at(days))}
      />
      <Quiet>{say('rightsStats.printed', { from: when(from), until: when(until) })}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value &&
        (value.length === 0 ? (
          <Sheet>
            <Empty title={say('rightsStats.nothing')} help={say('rightsStats.nothingHelp')} />
          </Sheet>
        ) : (
          <StatisticsBody statistics={value} from={from} until={until} />
        ))}
    </Page>
  )
}

/** The first day of the month that makes twelve with this one. */
const elevenMonthsBefore = (day: string): string => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 12
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}
