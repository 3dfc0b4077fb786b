import { Ask } from '../../ui/ask.js'
import { CopyField } from '../../ui/copy-field.js'
import { useWords } from '../../words/use-words.js'

type SiteKeyDialogProps = { label: string; siteKey: string; onDone: () => void }

/** A new site key, shown this once; closing the dialog is the end of it. */
export const SiteKeyDialog = ({ label, siteKey, onDone }: SiteKeyDialogProps) => {
  const say = useWords()
  return (
    <Ask isOpen title={say('siteKey.madeTitle', { label })} act={say('siteKey.kept')} onAct={onDone}>
      <p>{say('siteKey.madeText')}</p>
      <CopyField label={say('siteKey.key')} value={siteKey} />
    </Ask>
  )
}
