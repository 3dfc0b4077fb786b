import { useLocation, useNavigate } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { PrintButton } from '../../ui/print-button.js'
import { PrintedBy } from '../../ui/printed-by.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { Wide } from '../../ui/wide.js'
import { WidePaper } from '../../ui/wide-paper.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { addresses } from './addresses.js'
import { ForecastBody } from './forecast-body.js'
import { forecastVerbs } from './forecast-verbs.js'
import { RetentionTabs } from './retention-tabs.js'

/** What will be destroyed when, for 120 days; what is kept from it and why; whether it happens by itself. @law PIPA 21① */
export default function ForecastPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const { purpose } = addresses.forecast.of(search)
  const { purpose: named, keptChoices } = usePolicyWords()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => forecastVerbs.forecast(purpose, signal),
    `forecast ${purpose}`,
  )
  return (
    <Page title={say('forecast.title')} actions={<PrintButton />}>
      <WidePaper />
      <PrintedBy />
      <RetentionTabs />
      <Quiet>{say('forecast.caption')}</Quiet>
      <ScreenOnly>
        <Spaced>
          <Wide>
            <ChoiceField
              label={say('forecast.purpose')}
              none={say('forecast.allPurposes')}
              value={purpose}
              choices={keptChoices}
              onChange={(chosen) => navigate(addresses.forecast.at({ purpose: chosen }))}
            />
          </Wide>
        </Spaced>
      </ScreenOnly>
      {purpose !== '' && <Quiet>{say('forecast.only', { purpose: named(purpose) })}</Quiet>}
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && <ForecastBody forecast={value} purpose={purpose} />}
    </Page>
  )
}
