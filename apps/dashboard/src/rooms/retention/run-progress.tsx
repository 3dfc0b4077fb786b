import { ActButton } from '../../ui/act-button.js'
import { Figures } from '../../ui/figures.js'
import { LinkButton } from '../../ui/link-button.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Progress } from '../../ui/progress.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import type { RunProps } from './run-body.js'
import { useRunningRun } from './use-running-run.js'

/** How many of how many, and what comes next: a run that goes on is looked at again for some minutes. */
export const RunProgress = ({ run, onChange, onReload }: RunProps) => {
  const say = useWords()
  const { isWaiting } = useRunningRun(run, onChange)
  const { waiting, destroyed, skipped, failed } = run.counts
  const all = waiting + destroyed + skipped + failed
  const goesOn = run.state === 'RUNNING' || run.state === 'DONE'
  return (
    <Panel title={say('run.progress')}>
      <Figures
        figures={[
          { label: say('itemState.WAITING'), value: waiting.toLocaleString() },
          { label: say('itemState.DESTROYED'), value: destroyed.toLocaleString() },
          { label: say('itemState.SKIPPED'), value: skipped.toLocaleString() },
          { label: say('itemState.FAILED'), value: failed.toLocaleString() },
        ]}
      />
      {run.state === 'RUNNING' && all > 0 && (
        <Progress label={say('run.progress')} percent={Math.round(((all - waiting) / all) * 100)} />
      )}
      {failed > 0 && <Notice tone="error">{say('run.failedHelp', { smart_count: failed })}</Notice>}
      <Quiet>{say(`run.nextOf.${run.state}`)}</Quiet>
      <ScreenOnly>
        {goesOn && !isWaiting && <ActButton onAct={onReload}>{say('run.look')}</ActButton>}
        {run.certificateNumber && (
          <LinkButton to={`/certificates/${run.certificateNumber}/show`} strong>
            {say('run.toCertificate')}
          </LinkButton>
        )}
      </ScreenOnly>
    </Panel>
  )
}
