import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { caseVerbs } from './case-verbs.js'
import { freshKey } from './fresh-key.js'
import type { CaseProps, Letter } from './open-case.js'

/** Puts a letter that did not arrive on its way again, as it is. */
export const SendAgain = ({ value, letter, onChange, onReload }: CaseProps & { letter: Letter }) => {
  const say = useWords()
  const notify = useNotify()
  const sending = useAct(caseVerbs.sendAgain)
  // one key as long as it is one wish: a double click is one letter
  const [idempotencyKey, setKey] = useState(freshKey)
  const send = async () => {
    const { id: caseId, version } = value
    const sent = await sending.run({ caseId, version, messageId: letter.id, idempotencyKey })
    if (!sent) return
    setKey(freshKey())
    notify(say('letters.sentAgain'), { type: 'success' })
    onChange(sent)
  }
  return (
    <>
      <ActButton small isBusy={sending.isBusy} onAct={() => void send()}>
        {say('letters.sendAgain')}
      </ActButton>
      <RefusalNotice refused={sending.refused} onReload={onReload} />
    </>
  )
}
