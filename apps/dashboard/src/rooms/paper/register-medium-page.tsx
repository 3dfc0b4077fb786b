import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { today } from '../../data/day.js'
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
import { caseNumbersIn } from './case-numbers.js'
import { mediaVerbs } from './media-verbs.js'
import { blankMedium, KINDS } from './medium-words.js'
import { PlaceField } from './place-field.js'

/** A medium as it is put in its place. @law PIPA 29; Decree 30①7 */
export default function RegisterMediumPage() {
  const say = useWords()
  return (
    <Page title={say('media.registerTitle')} before={<TextLink to="/media">{say('media.title')}</TextLink>}>
      <Sheet isPadded>
        <RegisterForm />
      </Sheet>
    </Page>
  )
}

const RegisterForm = () => {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const { purposeChoices } = usePolicyWords()
  const registering = useAct(mediaVerbs.register)
  const [registeredId, setRegisteredId] = useState<string>()
  const [blank] = useState(() => blankMedium(today()))
  const [draft, setDraft] = useState(blank)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (registeredId) navigate(`/media/${registeredId}/show`)
  }, [registeredId, navigate])
  const part = <Name extends keyof typeof blank>(name: Name) => ({
    value: draft[name],
    onChange: (value: string) => setDraft((was) => ({ ...was, [name]: value })),
  })
  const register = async () => {
    const { cases, people, label, ...others } = draft
    const input = { ...others, label: label.trim(), people: Number(people) || 0, caseNumbers: caseNumbersIn(cases) }
    const registered = await registering.run(input)
    if (!registered) return
    notify(say('media.registerDone', { number: registered.number }), { type: 'success', autoHideDuration: 12_000 })
    setRegisteredId(registered.id)
  }
  return (
    <Form label={say('media.registerTitle')} onSend={() => void register()}>
      <UnsavedWork isUnsaved={draft !== blank && !registeredId} />
      <ChoiceField
        label={say('media.kind')}
        required
        choices={KINDS.map((value) => ({ value, text: say(`mediumKind.${value}`) }))}
        {...part('kind')}
      />
      <TextField label={say('media.label')} help={say('media.labelHelp')} maxLength={200} required {...part('label')} />
      <ChoiceField
        label={say('media.purpose')}
        none={say('list.nothing')}
        required
        choices={purposeChoices}
        {...part('purpose')}
      />
      <TextField
        label={say('media.people')}
        help={say('media.peopleHelp')}
        inputMode="numeric"
        maxLength={7}
        required
        {...part('people')}
      />
      <TextField
        type="date"
        label={say('media.takenOn')}
        help={say('media.takenOnHelp')}
        required
        {...part('takenOn')}
      />
      <PlaceField {...part('placeId')} />
      <TextField label={say('media.cases')} help={say('media.casesHelp')} lines={2} {...part('cases')} />
      <RefusalNotice refused={registering.refused} />
      <ActButton submits tone="main" isBusy={registering.isBusy}>
        {say('media.registerAct')}
      </ActButton>
    </Form>
  )
}
