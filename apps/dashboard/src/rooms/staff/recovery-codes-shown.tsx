import { CodeList } from '../../ui/code-list.js'
import { CopyButton } from '../../ui/copy-button.js'
import { Line } from '../../ui/line.js'
import { PrintButton } from '../../ui/print-button.js'
import { Printed } from '../../ui/printed.js'
import { useWords } from '../../words/use-words.js'

type RecoveryCodesShownProps = { name: string; codes: readonly string[] }

/** The recovery codes, this once: they lie in this page's state only. To be read, copied or printed. */
export const RecoveryCodesShown = ({ name, codes }: RecoveryCodesShownProps) => {
  const say = useWords()
  return (
    <>
      <p>{say('recovery.shownText')}</p>
      <CodeList label={say('recovery.list')} codes={codes} />
      <Line>
        <CopyButton value={codes.join('\n')} />
        <PrintButton />
      </Line>
      <Printed>
        <h1>{say('recovery.printedFor', { name })}</h1>
        <p>{say('recovery.help')}</p>
        <CodeList label={say('recovery.list')} codes={codes} />
      </Printed>
    </>
  )
}
