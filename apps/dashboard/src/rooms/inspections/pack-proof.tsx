import { CodeBlock } from '../../ui/code-block.js'
import { Facts } from '../../ui/facts.js'
import { DoneIcon, OverdueIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { Mono } from '../../ui/mono.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { Pack } from './open-inspection.js'

/** What the pack rests on, and what that proves and doesn't: with no witness it says so itself. */
export const PackProof = ({ pack: { log } }: { pack: Pack }) => {
  const say = useWords()
  const when = useWhen()
  return (
    <Panel title={say('pack.proven')}>
      <Quiet>{say('pack.provenHelp')}</Quiet>
      <Facts
        facts={[
          { label: say('pack.origin'), value: <Mono>{log.origin}</Mono> },
          { label: say('pack.size'), value: log.size },
          { label: say('pack.root'), value: <Mono>{log.root}</Mono> },
        ]}
      />
      <SubHeading>{say('pack.checkpoint')}</SubHeading>
      <CodeBlock label={say('pack.checkpointOf')}>{log.checkpoint}</CodeBlock>
      <SubHeading>{say('pack.witnesses')}</SubHeading>
      {log.witnesses.length === 0 && <Notice tone="warning">{say('pack.witnessNone')}</Notice>}
      <PlainList
        rows={log.witnesses.map(({ name, size, cosignedAt, isCurrent }) => ({
          key: name,
          main: (
            <>
              <Mono>{name}</Mono>
              <Quiet>
                {size !== null && cosignedAt
                  ? say('pack.witnessSize', { size, at: when(cosignedAt, 'second') })
                  : say('pack.witnessNever')}
              </Quiet>
            </>
          ),
          mark: isCurrent ? (
            <Mark icon={<DoneIcon />} tone="success" text={say('pack.witnessCurrent')} />
          ) : (
            <Mark icon={<OverdueIcon />} tone="warning" text={say('pack.witnessBehind')} />
          ),
        }))}
      />
    </Panel>
  )
}
