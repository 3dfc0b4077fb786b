import { CodeBlock } from '../../ui/code-block.js'
import { CopyButton } from '../../ui/copy-button.js'
import { CopyField } from '../../ui/copy-field.js'
import { DownloadLink } from '../../ui/download-link.js'
import { Line } from '../../ui/line.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import type { LogState } from './log-verbs.js'

/** What a visitor takes along: the key by which signatures are checked, and the newest checkpoint. */
export const LogKey = ({ log }: { log: LogState }) => {
  const say = useWords()
  return (
    <Panel title={say('log.key')}>
      <Quiet>{say('log.keyHelp')}</Quiet>
      <CopyField label={say('log.key')} value={log.verifierKey} />
      <SubHeading>{say('log.checkpoint')}</SubHeading>
      <Quiet>{say('log.checkpointHelp')}</Quiet>
      <CodeBlock label={say('log.checkpoint')}>{log.checkpoint}</CodeBlock>
      <Line>
        <CopyButton value={log.checkpoint} />
        <DownloadLink path="/log/checkpoint">{say('log.checkpointFile')}</DownloadLink>
      </Line>
    </Panel>
  )
}
