import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { Line } from '../../ui/line.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'
import { ApproveRun } from './approve-run.js'
import { DeclineRun } from './decline-run.js'
import type { RunProps } from './run-body.js'

/** Approves or declines a run that was prepared: somebody else than who prepared it. */
export const DecideRun = (props: RunProps) => {
  const say = useWords()
  const mayApprove = usePermission('destruction:approve')
  const mayDecline = usePermission('destruction:decline')
  const { run } = props
  const isOwn = useSession().viewer?.account.id === run.preparedBy?.id
  if (run.state !== 'PREPARED') return null
  if (!(mayApprove || mayDecline) || isOwn)
    return <Notice tone="info">{say(isOwn ? 'run.decideOther' : 'run.decideCpo')}</Notice>
  return (
    <ScreenOnly>
      <Panel title={say('run.decide')}>
        <Quiet>{say('run.decideHelp')}</Quiet>
        <Line>
          {mayApprove && <ApproveRun {...props} />}
          {mayDecline && <DeclineRun {...props} />}
        </Line>
      </Panel>
    </ScreenOnly>
  )
}
