import { CodeBlock } from '../../ui/code-block.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'

/** How to check a certificate without this server, and where the person whose data it was finds it. */
export const CheckOffline = ({ number }: { number: string }) => {
  const say = useWords()
  const { tag } = useLanguage()
  return (
    <Panel title={say('certificate.check')}>
      <Quiet>{say('certificate.checkHelp')}</Quiet>
      <CodeBlock label="jikimi-verify.mjs">
        {`node jikimi-verify.mjs certificate ${number}.json ${number}.tlog-proof ${number}.txt --key log.vkey --lang ${tag}`}
      </CodeBlock>
      <Quiet>{say('certificate.checkSite')}</Quiet>
    </Panel>
  )
}
