import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { Found } from './found-collections.js'
import { registerVerbs } from './register-verbs.js'

/** A whole name among a range of collections: each is opened for it. What is typed stands in no address. */
export const SearchByName = ({ onFound }: { onFound: (found: Found) => void }) => {
  const say = useWords()
  const { purposeChoices } = usePolicyWords()
  const searching = useAct(registerVerbs.search)
  const [name, setName] = useState('')
  const [range, setRange] = useState({ purpose: '', receivedFrom: '', receivedUntil: '' })
  const part = (key: keyof typeof range) => ({
    value: range[key],
    onChange: (value: string) => setRange({ ...range, [key]: value }),
  })
  const search = async () => {
    const filled = Object.fromEntries(Object.entries(range).filter(([, value]) => value !== ''))
    const answer = await searching.run({ name: name.trim(), ...filled })
    if (!answer) return
    setName('')
    onFound({ collections: answer.matches, compared: answer.compared, isWhole: answer.isWhole })
  }
  return (
    <Panel title={say('register.byName')}>
      <Quiet>{say('register.byNameHelp')}</Quiet>
      <Form label={say('register.byName')} onSend={() => void search()}>
        <TextField label={say('register.name')} maxLength={200} value={name} onChange={setName} required />
        <ChoiceField
          label={say('register.purpose')}
          none={say('list.all')}
          choices={purposeChoices}
          {...part('purpose')}
        />
        <TextField type="date" label={say('register.receivedFrom')} {...part('receivedFrom')} />
        <TextField type="date" label={say('register.receivedUntil')} {...part('receivedUntil')} />
        <RefusalNotice refused={searching.refused} />
        <ActButton submits isBusy={searching.isBusy}>
          {say('register.searchAct')}
        </ActButton>
      </Form>
    </Panel>
  )
}
