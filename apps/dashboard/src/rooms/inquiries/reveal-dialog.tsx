import type { RevealReason } from '@jikimi/client/staff'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { Ask } from '../../ui/ask.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { TextField } from '../../ui/form/text-field.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { unlockVerbs } from '../access-control/unlock-verbs.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { AllowanceLine } from './allowance-line.js'
import { caseVerbs, type RevealedItems } from './case-verbs.js'
import type { OpenCase } from './open-case.js'
import type { RevealWish } from './reveal-wish.js'
import { UnlockDialog } from './unlock-dialog.js'
import { useLetterWords } from './use-letter-words.js'

type RevealDialogProps = {
  value: OpenCase
  /** What is chosen when it opens. */
  wish: RevealWish
  onRevealed: (revealed: RevealedItems) => void
  onReload: () => void
  onClose: () => void
}

/**
 * Which items and letters, and why: both go into the access record before anything is shown. Where all reveals of the hour are
 * used, it asks for more instead.
 */
export const RevealDialog = ({ value, wish, onRevealed, onReload, onClose }: RevealDialogProps) => {
  const say = useWords()
  const { item } = usePolicyWords()
  const words = useLetterWords()
  const revealing = useAct(caseVerbs.reveal)
  const allowance = useLoaded(unlockVerbs.allowance, 'allowance')
  const [items, setItems] = useState<string[]>([...(wish.items ?? [])])
  const [letters, setLetters] = useState<string[]>([...(wish.letters ?? [])])
  const [reason, setReason] = useState<RevealReason>(wish.reason ?? 'ANSWERING')
  const [note, setNote] = useState('')
  const reveal = async () => {
    const typed = note.trim()
    const revealed = await revealing.run({
      caseId: value.id,
      items,
      ...(letters.length > 0 && { messageIds: letters }),
      reason,
      ...(typed && { note: typed }),
    })
    if (revealed) onRevealed(revealed)
    else allowance.reload()
  }
  const reload = () => {
    onClose()
    onReload()
  }

  if (allowance.value && allowance.value.used >= allowance.value.atMost) {
    const look = () => {
      revealing.clear()
      allowance.reload()
    }
    return <UnlockDialog allowance={allowance.value} onAsked={allowance.put} onLook={look} onClose={onClose} />
  }
  return (
    <Ask
      isOpen
      title={say('reveal.title')}
      act={say('reveal.act')}
      onAct={() => void reveal()}
      onCancel={onClose}
      isBusy={revealing.isBusy}
    >
      <Quiet>{say('reveal.warn')}</Quiet>
      {allowance.value && <AllowanceLine allowance={allowance.value} />}
      <CheckGroup
        label={say('reveal.which')}
        choices={value.items.map(({ code, masked }) => ({ value: code, text: `${item(code)} · ${masked}` }))}
        chosen={items}
        onChange={setItems}
      />
      {value.messages.length > 0 && (
        <CheckGroup
          label={say('reveal.letters')}
          choices={value.messages.map((letter) => ({ value: letter.id, text: words.choice(letter) }))}
          chosen={letters}
          onChange={setLetters}
        />
      )}
      <ChoiceField
        label={say('reveal.reason')}
        value={reason}
        choices={REASONS.map((reason) => ({ value: reason, text: say(`revealReason.${reason}`) }))}
        onChange={(chosen) => setReason(chosen as RevealReason)}
      />
      <TextField
        label={say('reveal.note')}
        help={say('reveal.noteHelp')}
        required={reason === 'OTHER'}
        lines={2}
        value={note}
        onChange={setNote}
      />
      <RefusalNotice refused={revealing.refused} onReload={reload} />
    </Ask>
  )
}

const REASONS: readonly RevealReason[] = [
  'ANSWERING',
  'IDENTIFYING_THE_PERSON',
  'CALLING_BACK',
  'CORRECTING_DELIVERY',
  'OTHER',
]
