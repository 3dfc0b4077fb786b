import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useWords } from '../../words/use-words.js'
import type { Pack } from './open-inspection.js'
import { useAlertCountColumns } from './use-alert-count-columns.js'
import { useOpenExplanationColumns } from './use-open-explanation-columns.js'

/** What stood out, and which explanations of it are still open. */
export const PackAlerts = ({ pack: { alerts, openExplanations } }: { pack: Pack }) => {
  const say = useWords()
  const counts = useAlertCountColumns()
  const explanations = useOpenExplanationColumns()
  return (
    <>
      <Panel title={say('pack.alerts')}>
        {alerts.length === 0 ? (
          <Quiet>{say('pack.alertsNone')}</Quiet>
        ) : (
          <Rows
            label={say('list.tableOf', { title: say('pack.alerts') })}
            columns={counts}
            rows={alerts.map((row) => ({ ...row, id: `${row.rule} ${row.state}` }))}
          />
        )}
      </Panel>
      <Panel title={say('pack.openExplanations')}>
        {openExplanations.length === 0 ? (
          <Quiet>{say('pack.openExplanationsNone')}</Quiet>
        ) : (
          <Rows
            label={say('list.tableOf', { title: say('pack.openExplanations') })}
            columns={explanations}
            rows={openExplanations.map((row) => ({ ...row, id: row.alertId }))}
          />
        )}
      </Panel>
    </>
  )
}
