import { usePermission } from '../../data/use-permission.js'
import { CodeBlock } from '../../ui/code-block.js'
import { LinkButton } from '../../ui/link-button.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'

/** How to check all this without this server. */
export const VerifyIt = () => {
  const say = useWords()
  const { tag } = useLanguage()
  const mayExport = usePermission('record-export:list')
  return (
    <Panel
      title={say('log.verify')}
      actions={mayExport && <LinkButton to="/record-exports">{say('recordExport.title')}</LinkButton>}
    >
      <Quiet>{say('log.verifyHelp')}</Quiet>
      <CodeBlock label="jikimi-verify.mjs">
        {`node jikimi-verify.mjs slice.tar.gz --key log.vkey --witness witness.vkey --visit visit.json --lang ${tag}`}
      </CodeBlock>
    </Panel>
  )
}
