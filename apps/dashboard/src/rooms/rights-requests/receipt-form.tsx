import type { Locale, RegisterRightsRequestMutation, RequesterKind, RightKind } from '@jikimi/client/staff'
import { useState } from 'react'
import { clock } from '../../data/clock.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Step } from '../../ui/step.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { freshKey } from '../inquiries/fresh-key.js'
import { blankReceipt, missingOf, receiptInput } from './receipt-draft.js'
import { ReceiptTime } from './receipt-time.js'
import { requestVerbs } from './request-verbs.js'
import { KINDS, REQUESTERS, restricts } from './request-words.js'
import { seoulNow } from './seoul-now.js'

type Registered = RegisterRightsRequestMutation['registerRightsRequest']

/** The receipt: channel first, then what that channel needs, what is asked, and who asks. Sent twice it counts once. */
export const ReceiptForm = ({ onDone }: { onDone: (registered: Registered) => void }) => {
  const say = useWords()
  const registering = useAct(requestVerbs.register)
  const [key] = useState(freshKey)
  const [blank] = useState(() => {
    const { day, hour } = seoulNow(clock.now())
    return blankReceipt(day, hour)
  })
  const [draft, setDraft] = useState(blank)
  const [isTried, setTried] = useState(false)
  const missing = missingOf(draft)
  const text = (name: 'name' | 'email' | 'phone' | 'words' | 'cases') => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  const register = async () => {
    setTried(true)
    const input = missing ? undefined : receiptInput(draft, key)
    const registered = input && (await registering.run(input))
    if (registered) onDone(registered)
  }
  return (
    <Form label={say('receipt.title')} onSend={() => void register()}>
      <UnsavedWork isUnsaved={draft !== blank} />
      <ReceiptTime draft={draft} onChange={setDraft} />
      <Step title={say('receipt.what')} help={say('receipt.whatHelp')} />
      <CheckGroup
        label={say('rightsRequest.kind')}
        choices={KINDS.map((kind) => ({
          value: kind,
          text: `${say(`rightKind.${kind}`)}: ${say(`receipt.kindHelp.${kind}`)}`,
        }))}
        chosen={draft.kinds}
        onChange={(kinds) => setDraft((was) => ({ ...was, kinds: kinds as RightKind[] }))}
      />
      {draft.kinds.some(restricts) && <Notice tone="warning">{say('receipt.restricts')}</Notice>}
      <Step title={say('receipt.who')} help={say('receipt.whoHelp')} />
      <ChoiceField
        label={say('receipt.requester')}
        choices={REQUESTERS.map((value) => ({ value, text: say(`requesterKind.${value}`) }))}
        help={draft.requester === 'SUBJECT' ? undefined : say('receipt.agentHelp')}
        value={draft.requester}
        onChange={(requester) => setDraft((was) => ({ ...was, requester: requester as RequesterKind }))}
      />
      <TextField label={say('receipt.name')} maxLength={100} {...text('name')} />
      <TextField label={say('receipt.email')} maxLength={254} {...text('email')} />
      <TextField label={say('receipt.phone')} help={say('receipt.contactHelp')} maxLength={40} {...text('phone')} />
      <TextField
        label={say('receipt.words')}
        help={say('receipt.wordsHelp')}
        lines={4}
        maxLength={4000}
        {...text('words')}
      />
      <ChoiceField
        label={say('receipt.locale')}
        choices={LOCALES.map((value) => ({ value, text: say(`locale.${value}`) }))}
        value={draft.locale}
        onChange={(locale) => setDraft((was) => ({ ...was, locale: locale as Locale }))}
      />
      <TextField label={say('receipt.cases')} help={say('receipt.casesHelp')} lines={1} {...text('cases')} />
      {isTried && missing && <Notice tone="error">{say(`receipt.${missing}`)}</Notice>}
      <RefusalNotice refused={registering.refused} />
      <ActButton submits tone="main" isBusy={registering.isBusy}>
        {say('receipt.save')}
      </ActButton>
    </Form>
  )
}

const LOCALES: readonly Locale[] = ['KO', 'EN']
