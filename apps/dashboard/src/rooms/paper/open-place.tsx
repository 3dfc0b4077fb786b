import type { StorageLock } from '@jikimi/client/staff'
import { useNotify } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { mediaVerbs } from './media-verbs.js'
import { LOCKS } from './medium-words.js'
import { StaffField } from './staff-field.js'

const BLANK = { name: '', room: '', lock: 'KEY' as StorageLock, holderId: '' }

/** Opens a place with who holds its key. */
export const OpenPlace = ({ onDone }: { onDone: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const opening = useAct(mediaVerbs.openPlace)
  const [draft, setDraft] = useState(BLANK)
  const part = (name: keyof typeof BLANK) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  const open = async () => {
    if (!(await opening.run({ ...draft, name: draft.name.trim(), room: draft.room.trim() }))) return
    notify(say('media.openPlaceDone'), { type: 'success' })
    setDraft(BLANK)
    onDone()
  }
  return (
    <Panel title={say('media.openPlace')}>
      <Form label={say('media.openPlace')} onSend={() => void open()}>
        <TextField
          label={say('media.placeName')}
          help={say('media.placeNameHelp')}
          maxLength={100}
          required
          {...part('name')}
        />
        <TextField label={say('media.room')} maxLength={200} required {...part('room')} />
        <ChoiceField
          label={say('media.lock')}
          required
          choices={LOCKS.map((value) => ({ value, text: say(`storageLock.${value}`) }))}
          {...part('lock')}
        />
        <StaffField label={say('media.holder')} none={say('media.holderNone')} {...part('holderId')} />
        <RefusalNotice refused={opening.refused} />
        <ActButton submits tone="main" isBusy={opening.isBusy}>
          {say('media.openPlace')}
        </ActButton>
      </Form>
    </Panel>
  )
}
