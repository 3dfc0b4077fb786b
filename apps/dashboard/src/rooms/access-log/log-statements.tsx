import { CodeBlock } from '../../ui/code-block.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Small } from '../../ui/small.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { LogState } from './log-verbs.js'
import { useStatementWords } from './use-statement-words.js'

/** What the log says of itself in its own tree: that it begins, that entries were lost, that records were cut. */
export const LogStatements = ({ statements }: Pick<LogState, 'statements'>) => {
  const say = useWords()
  const when = useWhen()
  const inWords = useStatementWords()
  return (
    <Panel title={say('log.statements')}>
      {statements.length === 0 && <Quiet>{say('log.statementsNone')}</Quiet>}
      <PlainList
        rows={statements.map((statement) => ({
          key: String(statement.index),
          main: (
            <>
              <strong>{inWords(statement).what}</strong>
              {inWords(statement).details.map((line) => (
                <div key={line}>{line}</div>
              ))}
              <Small>
                {say('log.atIndex', { index: statement.index })} · {when(statement.at, 'second')}
              </Small>
              <Unfolded name={say('log.raw')}>
                <CodeBlock label={say('log.raw')}>{statement.entry}</CodeBlock>
              </Unfolded>
            </>
          ),
        }))}
      />
    </Panel>
  )
}
