import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { DoneIcon, OverdueIcon } from '../../ui/icons.js'
import { LinkButton } from '../../ui/link-button.js'
import { Mark } from '../../ui/mark.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { approvalVerbs } from './approval-verbs.js'
import { coveredUntil } from './coverage.js'
import type { Forecast } from './forecast-verbs.js'

type NextRunProps = { forecast: Forecast; purpose: string; today: string }

/** When the next run is made by itself, and for which purposes: only a standing approval covers one. */
export const NextRun = ({ forecast, purpose, today }: NextRunProps) => {
  const say = useWords()
  const when = useWhen()
  const mayGrant = usePermission('standing-approval:grant')
  const { keptChoices } = usePolicyWords()
  const { value, refused, reload } = useLoaded(approvalVerbs.list, 'approvals')
  const shown = keptChoices.filter((choice) => purpose === '' || choice.value === purpose)
  return (
    <Panel title={say('forecast.next')}>
      {forecast.nextRunAt ? (
        <strong>{say('forecast.nextAt', { at: when(forecast.nextRunAt, 'dated') })}</strong>
      ) : (
        <Notice tone="warning">{say('forecast.nextNone')}</Notice>
      )}
      <RefusalNotice refused={refused} onReload={reload} />
      <PlainList
        rows={shown.map((choice) => {
          const until = value && coveredUntil(value, choice.value, today)
          return {
            key: choice.value,
            main: choice.text,
            mark: value && (
              <Mark
                icon={until ? <DoneIcon /> : <OverdueIcon />}
                tone={until ? 'success' : 'warning'}
                text={until ? say('forecast.coveredUntil', { day: when(until) }) : say('forecast.notCovered')}
              />
            ),
          }
        })}
      />
      <Quiet>{say('forecast.nextHelp')}</Quiet>
      <ScreenOnly>
        <LinkButton to="/standing-approvals">{say(mayGrant ? 'forecast.toGrant' : 'forecast.toApprovals')}</LinkButton>
      </ScreenOnly>
    </Panel>
  )
}
