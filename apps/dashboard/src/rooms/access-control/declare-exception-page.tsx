import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { PersonField } from './person-field.js'
import { separationVerbs } from './separation-verbs.js'
import { usePairWords } from './use-pair-words.js'

/** The only pair that may be excepted: whoever prepares may also approve, where a deputy approves what they prepare. */
const EXCEPTABLE = 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER'
const BLANK = { rule: EXCEPTABLE, accountId: '', deputyId: '', authority: '' }

/** Declares that one person is to hold two roles, in the open and with a deputy. */
export default function DeclareExceptionPage() {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const pairWords = usePairWords()
  const declaring = useAct(separationVerbs.declare)
  const [isDone, setDone] = useState(false)
  const [draft, setDraft] = useState(BLANK)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (isDone) navigate('/separation')
  }, [isDone, navigate])
  const set = (part: Partial<typeof BLANK>) => setDraft((was) => ({ ...was, ...part }))
  const declare = async () => {
    const done = await declaring.run({ ...draft, authority: draft.authority.trim() })
    if (!done) return
    notify(say('duties.done', { name: done.deputy.displayName }), { type: 'success' })
    setDone(true)
  }

  return (
    <Page title={say('duties.declare')} before={<TextLink to="/separation">{say('duties.title')}</TextLink>}>
      <UnsavedWork isUnsaved={draft !== BLANK && !isDone} />
      <Sheet isPadded>
        <Quiet>{say('duties.declareHelp')}</Quiet>
        <Form label={say('duties.declare')} onSend={() => void declare()}>
          <ChoiceField
            label={say('duties.rule')}
            value={draft.rule}
            choices={[{ value: EXCEPTABLE, text: say('duties.pair', pairWords(EXCEPTABLE)) }]}
            onChange={(rule) => set({ rule })}
          />
          <PersonField
            label={say('duties.account')}
            none={say('duties.pick')}
            value={draft.accountId}
            onChange={(accountId) => set({ accountId })}
          />
          <PersonField
            label={say('duties.deputy')}
            none={say('duties.pickDeputy')}
            help={say('duties.deputyHelp')}
            value={draft.deputyId}
            onChange={(deputyId) => set({ deputyId })}
          />
          <TextField
            label={say('duties.authority')}
            help={say('duties.authorityHelp')}
            required
            value={draft.authority}
            onChange={(authority) => set({ authority })}
          />
          <RefusalNotice refused={declaring.refused} />
          <ActButton submits tone="main" isBusy={declaring.isBusy}>
            {say('duties.act')}
          </ActButton>
        </Form>
      </Sheet>
    </Page>
  )
}
