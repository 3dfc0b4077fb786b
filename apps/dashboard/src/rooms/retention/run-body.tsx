import { usePermission } from '../../data/use-permission.js'
import { Beside } from '../../ui/beside.js'
import { Panel } from '../../ui/panel.js'
import { Tally } from '../../ui/tally.js'
import { useWords } from '../../words/use-words.js'
import { DecideRun } from './decide-run.js'
import { RunFacts } from './run-facts.js'
import { RunItems } from './run-items.js'
import { RunProgress } from './run-progress.js'
import type { DestructionRun } from './run-verbs.js'

/** What every part of a run's page gets. */
export type RunProps = { run: DestructionRun; onChange: (run: DestructionRun) => void; onReload: () => void }

/** The decision and how far the run has come, what is known about it, and each of its items. */
export const RunBody = (props: RunProps) => {
  const say = useWords()
  const mayList = usePermission('destruction:list-items')
  const { run } = props
  return (
    <Beside
      side={
        <>
          <Panel title={say('run.facts')}>
            <RunFacts run={run} />
          </Panel>
          <Panel title={say('run.byGround')}>
            <Tally
              label={say('run.byGround')}
              lines={run.byGround.map(({ ground, count }) => ({
                key: ground,
                name: say(`due.ground.${ground}`),
                count: count.toLocaleString(),
              }))}
            />
          </Panel>
        </>
      }
    >
      <RunProgress {...props} />
      <DecideRun {...props} />
      {mayList && <RunItems run={run} />}
    </Beside>
  )
}
