import { useState } from 'react'
import { useLoaded } from '../../data/use-loaded.js'
import { Switch } from '../../ui/form/switch.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Step } from '../../ui/step.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DayForm } from './day-form.js'
import { ReachTable } from './reach-table.js'
import { reachVerbs } from './reach-verbs.js'
import { useDay } from './use-day.js'

/** Who could reach what on a day: today, or any day before. @law Std 5③ */
export default function WhoCanReachPage() {
  const say = useWords()
  const when = useWhen()
  const [day, show] = useDay()
  const [isOnlyReaching, setOnlyReaching] = useState(false)
  const { value, refused, isLoading, reload } = useLoaded((signal) => reachVerbs.report(day, signal), day)
  return (
    <Page title={say('reachReport.title')} actions={value && <PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <Quiet>{say('reachReport.caption')}</Quiet>
      {/* another day, chosen by a link or by going back, must stand in the form */}
      <DayForm key={day} day={day} onShow={(next) => (next === day ? reload() : show(next))} />
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <>
          <Step
            title={say('reachReport.heading', { day: when(value.day) })}
            help={say('reachReport.asOf', { at: when(value.asOf) })}
          />
          <ScreenOnly>
            <Switch label={say('reachReport.onlyReaching')} isOn={isOnlyReaching} onChange={setOnlyReaching} />
          </ScreenOnly>
          <ReachTable people={value.people} day={value.day} isOnlyReaching={isOnlyReaching} />
        </>
      )}
    </Page>
  )
}
