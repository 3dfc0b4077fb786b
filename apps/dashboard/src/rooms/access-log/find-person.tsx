import type { PersonAccessesInput, Refused } from '@jikimi/client/staff'
import { useState } from 'react'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { useWords } from '../../words/use-words.js'

type FindPersonProps = {
  isBusy: boolean
  refused: Refused | undefined
  onFind: (input: PersonAccessesInput) => Promise<boolean>
}

/** Exact look-up by e-mail or phone. What is typed leaves in a POST and stands in no address; the field forgets it. */
export const FindPerson = ({ isBusy, refused, onFind }: FindPersonProps) => {
  const say = useWords()
  const [contact, setContact] = useState('')
  const [period, setPeriod] = useState({ from: '', until: '' })
  const find = async () => {
    const typed = contact.trim()
    const { from, until } = period
    const asked = typed.includes('@') ? { email: typed } : { phone: typed }
    if (await onFind({ ...asked, ...(from && { from }), ...(until && { until }) })) setContact('')
  }
  return (
    <ScreenOnly>
      <Panel title={say('whoSaw.byContact')}>
        <Quiet>{say('whoSaw.byContactHelp')}</Quiet>
        <Form label={say('whoSaw.byContact')} onSend={() => void find()}>
          <TextField label={say('whoSaw.contact')} value={contact} onChange={setContact} required />
          <TextField
            type="date"
            label={say('days.from')}
            value={period.from}
            onChange={(from) => setPeriod({ ...period, from })}
          />
          <TextField
            type="date"
            label={say('days.until')}
            value={period.until}
            onChange={(until) => setPeriod({ ...period, until })}
          />
          <RefusalNotice refused={refused} />
          <ActButton submits tone="main" isBusy={isBusy}>
            {say('whoSaw.find')}
          </ActButton>
        </Form>
      </Panel>
    </ScreenOnly>
  )
}
