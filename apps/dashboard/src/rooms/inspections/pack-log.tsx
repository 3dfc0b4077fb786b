import { Facts } from '../../ui/facts.js'
import { DoneIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { Months } from './months.js'
import type { Pack } from './open-inspection.js'

/** Whether the records of the month are all there and unchanged: how many, where in the tree, and what is missing. */
export const PackLog = ({ pack: { log, earlierMissed } }: { pack: Pack }) => {
  const say = useWords()
  const when = useWhen()
  const { firstIndex: first, lastIndex: last } = log
  return (
    <Panel title={say('pack.log')}>
      <Facts
        facts={[
          {
            label: say('pack.verification'),
            value: log.isVerified ? (
              <Mark icon={<DoneIcon />} tone="success" text={say('pack.verified')} />
            ) : (
              <Mark icon={<OverdueIcon />} tone="error" text={say('pack.notVerified')} />
            ),
          },
          ...(log.firstMisfit ? [{ label: say('pack.misfit'), value: <Mono>{log.firstMisfit}</Mono> }] : []),
          { label: say('pack.recordCount'), value: log.recordCount },
          {
            label: say('pack.range'),
            value: first !== null && last !== null ? say('pack.rangeOf', { first, last }) : say('pack.rangeNone'),
          },
          { label: say('pack.unsequenced'), value: <Missing count={log.unsequencedCount} /> },
          { label: say('pack.lost'), value: <Missing count={log.lostCount} /> },
          { label: say('pack.cutBefore'), value: log.cutBefore ? when(log.cutBefore) : say('pack.neverCut') },
          {
            label: say('pack.earlierMissed'),
            value: earlierMissed.length === 0 ? say('pack.earlierMissedNone') : <Months months={earlierMissed} />,
          },
        ]}
      />
    </Panel>
  )
}

/** A number that should be none: a mark where it isn't. */
const Missing = ({ count }: { count: number }) =>
  count === 0 ? '0' : <Mark icon={<OverdueIcon />} tone="error" text={String(count)} />
