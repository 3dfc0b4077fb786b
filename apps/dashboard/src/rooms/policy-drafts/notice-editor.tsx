import { Switch } from '../../ui/form/switch.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { TwoColumns } from '../../ui/two-columns.js'
import { useWords } from '../../words/use-words.js'
import type { Written } from './draft-body.js'

type NoticeEditorProps = {
  written: Written
  isWriting: boolean
  onChange: (part: (was: Written) => Written) => void
}

const NAMES = { ko: 'noticeKo', en: 'noticeEn' } as const

/** What the site announces, and whether the change is weighed as more than the rules say. @law policy 11 */
export const NoticeEditor = ({ written, isWriting, onChange }: NoticeEditorProps) => {
  const say = useWords()
  return (
    <Panel title={say('policyDraft.notice')}>
      <Quiet>{say('policyDraft.noticeHelp')}</Quiet>
      <TwoColumns>
        {(['ko', 'en'] as const).map((locale) => (
          <TextField
            key={locale}
            label={say('policyDraft.noticeIn', { language: say(`policyDraft.language.${locale}`) })}
            lang={locale}
            lines={4}
            maxLength={4000}
            readOnly={!isWriting}
            value={written[NAMES[locale]]}
            onChange={(text) => onChange((was) => ({ ...was, [NAMES[locale]]: text }))}
          />
        ))}
      </TwoColumns>
      {isWriting && (
        <Switch
          label={say('policyDraft.raise')}
          isOn={written.isRaised}
          onChange={(isRaised) => onChange((was) => ({ ...was, isRaised }))}
        />
      )}
      {!isWriting && written.isRaised && say('policyDraft.raise')}
      <Quiet>{say('policyDraft.raiseHelp')}</Quiet>
    </Panel>
  )
}
