import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { today, yearLater } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { AccountField } from './account-field.js'
import { designationVerbs } from './designation-verbs.js'

/** Designates a handler for a purpose. @law PIPA 28 */
export default function DesignatePage() {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const { purposeChoices } = usePolicyWords()
  const designating = useAct(designationVerbs.designate)
  const [isDone, setDone] = useState(false)
  const [blank] = useState(() => ({ accountId: '', purpose: '', from: today(), until: yearLater(), authority: '' }))
  const [draft, setDraft] = useState(blank)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (isDone) navigate('/designations')
  }, [isDone, navigate])
  const set = (part: Partial<typeof blank>) => setDraft({ ...draft, ...part })
  const purpose = draft.purpose || purposeChoices[0]?.value || ''
  const designate = async () => {
    const done = await designating.run({ ...draft, purpose })
    if (!done) return
    notify(say('designation.done', { name: done.account.displayName }), { type: 'success' })
    setDone(true)
  }

  return (
    <Page title={say('designation.create')} before={<TextLink to="/designations">{say('designation.title')}</TextLink>}>
      <UnsavedWork isUnsaved={draft !== blank && !isDone} />
      <Sheet isPadded>
        <Form label={say('designation.create')} onSend={() => void designate()}>
          <AccountField
            role="HANDLER"
            label={say('designation.account')}
            none={say('designation.pick')}
            nobody={say('designation.noHandlers')}
            value={draft.accountId}
            onChange={(accountId) => set({ accountId })}
          />
          <ChoiceField
            label={say('designation.purpose')}
            value={purpose}
            choices={purposeChoices}
            onChange={(purpose) => set({ purpose })}
          />
          <TextField
            type="date"
            label={say('designation.from')}
            value={draft.from}
            onChange={(from) => set({ from })}
          />
          <TextField
            type="date"
            label={say('designation.until')}
            value={draft.until}
            onChange={(until) => set({ until })}
          />
          <TextField
            label={say('designation.authority')}
            help={say('designation.authorityHelp')}
            value={draft.authority}
            onChange={(authority) => set({ authority })}
          />
          <RefusalNotice refused={designating.refused} />
          <ActButton submits tone="main" isBusy={designating.isBusy}>
            {say('designation.act')}
          </ActButton>
        </Form>
      </Sheet>
    </Page>
  )
}
