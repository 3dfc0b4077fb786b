import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { forget } from '../../data/data-provider.js'
import { monthEarlier, today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { freshKey } from '../inquiries/fresh-key.js'
import { type ExportDraft, ExportFields } from './export-fields.js'
import { logVerbs } from './log-verbs.js'

/** Asks for a slice of the log: of what, what it shall prove, and why. It needs a fresh sign-in. */
export default function AskExportPage() {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const asking = useAct(logVerbs.askExport)
  const [isDone, setDone] = useState(false)
  const [isTried, setTried] = useState(false)
  const [blank] = useState((): ExportDraft => ({
    purposes: [],
    duties: [],
    departments: [],
    from: monthEarlier(),
    until: today(),
    hasAllHeaders: false,
    earlierSize: '',
    reason: '',
  }))
  const [draft, setDraft] = useState(blank)
  // the same draft sent twice is one export; a changed one is another
  const [idempotencyKey, setKey] = useState(freshKey)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (isDone) navigate('/record-exports')
  }, [isDone, navigate])
  const change = (part: Partial<ExportDraft>) => {
    setDraft((was) => ({ ...was, ...part }))
    setKey(freshKey())
  }
  const ask = async () => {
    setTried(true)
    const { earlierSize, reason, ...rest } = draft
    if (earlierSize !== '' && !/^[1-9]\d*$/.test(earlierSize)) return
    const size = earlierSize === '' ? {} : { earlierSize: Number(earlierSize) }
    if (!(await asking.run({ ...rest, ...size, reason: reason.trim(), idempotencyKey }))) return
    forget('record-exports')
    notify(say('recordExport.done'), { type: 'success' })
    setDone(true)
  }

  return (
    <Page
      title={say('recordExport.create')}
      before={<TextLink to="/record-exports">{say('recordExport.title')}</TextLink>}
    >
      <UnsavedWork isUnsaved={draft !== blank && !isDone} />
      <Sheet isPadded>
        <Form label={say('recordExport.create')} onSend={() => void ask()}>
          <ExportFields draft={draft} isTried={isTried} onChange={change} />
          <Quiet>{say('recordExport.fresh')}</Quiet>
          <RefusalNotice refused={asking.refused} />
          <ActButton submits tone="main" isBusy={asking.isBusy}>
            {say('recordExport.act')}
          </ActButton>
        </Form>
      </Sheet>
    </Page>
  )
}
