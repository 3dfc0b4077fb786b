import type { RevealUnlockFieldsFragment } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { unlockVerbs } from './unlock-verbs.js'

type DecideUnlockProps = { unlock: RevealUnlockFieldsFragment; onDone: () => void }

/** Allows a handler some more reveals for an hour, or doesn't. */
export const DecideUnlock = ({ unlock, onDone }: DecideUnlockProps) => {
  const say = useWords()
  const notify = useNotify()
  const granting = useAct(unlockVerbs.grant)
  const declining = useAct(unlockVerbs.decline)
  const [more, setMore] = useState('10')
  const name = unlock.account.displayName
  const grant = async () => {
    declining.clear()
    const granted = await granting.run({ unlockId: unlock.id, more: Number(more) })
    if (granted) done(say('unlock.grantDone', { name, more: granted.more ?? more }))
  }
  const decline = async () => {
    granting.clear()
    if (await declining.run(unlock.id)) done(say('unlock.declineDone'))
  }
  const done = (said: string) => {
    notify(said, { type: 'success' })
    onDone()
  }
  return (
    <div>
      <Form inline label={say('unlock.grantOf', { name })} onSend={() => void grant()}>
        <TextField
          label={say('unlock.more')}
          inputMode="numeric"
          maxLength={3}
          value={more}
          onChange={(typed) => setMore(typed.replaceAll(/\D/g, ''))}
        />
        <ActButton submits tone="main" isBusy={granting.isBusy} label={say('unlock.grantOf', { name })}>
          {say('unlock.grant')}
        </ActButton>
        <ActButton onAct={() => void decline()} isBusy={declining.isBusy} label={say('unlock.declineOf', { name })}>
          {say('unlock.decline')}
        </ActButton>
      </Form>
      <RefusalNotice refused={granting.refused ?? declining.refused} onReload={onDone} />
    </div>
  )
}
