import { useNotify } from 'react-admin'
import { useState } from 'react'
import { today, yearEarlier } from '../../data/day.js'
import { saveFile } from '../../data/save-file.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { trainingVerbs } from './training-verbs.js'

/** Evidence of a period's training, as a file for a spreadsheet. */
export const EvidenceForm = () => {
  const say = useWords()
  const notify = useNotify()
  const exporting = useAct(trainingVerbs.exportEvidence)
  const [draft, setDraft] = useState(() => ({ from: yearEarlier(), until: today(), reason: '' }))
  const exportEvidence = async () => {
    const evidence = await exporting.run(draft)
    if (!evidence) return
    saveFile(evidence.fileName, evidence.csv)
    notify(say('training.exportDone'), { type: 'success' })
  }
  return (
    <Panel title={say('training.evidence')}>
      <Quiet>{say('training.evidenceHelp')}</Quiet>
      <Form label={say('training.evidence')} onSend={() => void exportEvidence()}>
        <TextField
          type="date"
          label={say('training.from')}
          value={draft.from}
          onChange={(from) => setDraft((was) => ({ ...was, from }))}
        />
        <TextField
          type="date"
          label={say('training.until')}
          value={draft.until}
          onChange={(until) => setDraft((was) => ({ ...was, until }))}
        />
        <TextField
          label={say('training.reason')}
          help={say('training.reasonHelp')}
          required
          value={draft.reason}
          onChange={(reason) => setDraft((was) => ({ ...was, reason }))}
        />
        <RefusalNotice refused={exporting.refused} />
        <ActButton submits tone="main" isBusy={exporting.isBusy}>
          {say('training.exportAct')}
        </ActButton>
      </Form>
    </Panel>
  )
}
