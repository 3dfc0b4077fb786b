import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { runVerbs } from './run-verbs.js'
import { WhatIsDue } from './what-is-due.js'

/** Prepares a run: fixes the list of what is due until a day. Somebody else approves it. @law PIPA 21① */
export default function PrepareRunPage() {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const { keptChoices } = usePolicyWords()
  const preparing = useAct(runVerbs.prepare)
  const [left, leaveOut] = useState<readonly string[]>([])
  const [draft, setDraft] = useState({ dueUntil: today(), reason: '' })
  const [prepared, setPrepared] = useState<string>()
  const purposes = keptChoices.map(({ value }) => value).filter((purpose) => !left.includes(purpose))
  useEffect(() => {
    // only once nothing is unsaved any more
    if (prepared) navigate(`/destruction-runs/${prepared}/show`)
  }, [prepared, navigate])
  const prepare = async () => {
    const { dueUntil, reason } = draft
    const done = await preparing.run({ dueUntil, purposes, reason: reason.trim() })
    if (!done) return
    notify(say('run.prepareDone', { smart_count: done.counts.waiting }), { type: 'success' })
    setPrepared(done.id)
  }
  return (
    <Page title={say('run.prepare')} before={<TextLink to="/destruction-runs">{say('run.title')}</TextLink>}>
      <UnsavedWork isUnsaved={draft.reason !== '' && !prepared} />
      <Sheet isPadded>
        <Quiet>{say('run.prepareHelp')}</Quiet>
        <Form label={say('run.prepare')} onSend={() => void prepare()}>
          <TextField
            type="date"
            label={say('run.dueUntil')}
            help={say('run.dueUntilHelp')}
            required
            value={draft.dueUntil}
            onChange={(dueUntil) => setDraft((was) => ({ ...was, dueUntil }))}
          />
          <CheckGroup
            label={say('run.purposes')}
            choices={keptChoices}
            chosen={purposes}
            onChange={(chosen) =>
              leaveOut(keptChoices.map(({ value }) => value).filter((one) => !chosen.includes(one)))
            }
          />
          <WhatIsDue dueUntil={draft.dueUntil} purposes={purposes} />
          <TextField
            label={say('run.reason')}
            help={say('run.reasonHelp')}
            lines={2}
            maxLength={500}
            required
            value={draft.reason}
            onChange={(reason) => setDraft((was) => ({ ...was, reason }))}
          />
          <RefusalNotice refused={preparing.refused} />
          <ActButton submits tone="main" isBusy={preparing.isBusy}>
            {say('run.prepareAct')}
          </ActButton>
        </Form>
      </Sheet>
    </Page>
  )
}
