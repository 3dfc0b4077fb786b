import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { Notice } from '../../ui/notice.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { AccountField } from '../staff/account-field.js'
import { type DesignationDraft, DesignationFields } from './designation-fields.js'
import { designationVerbs } from './designation-verbs.js'

type ProposeFormProps = {
  start: DesignationDraft & { accountId: string }
  /** For whom somebody shall stand in: nobody stands in for themselves. */
  away?: { id: string; displayName: string }
}

/** Who, for which purposes, from, until, on whose authority. Nothing takes effect by it. @law PIPA 28① */
export const ProposeForm = ({ start, away }: ProposeFormProps) => {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const proposing = useAct(designationVerbs.propose)
  const [proposedId, setProposedId] = useState<string>()
  const [blank] = useState(start)
  const [draft, setDraft] = useState(blank)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (proposedId) navigate(`/designations/${proposedId}/show`)
  }, [proposedId, navigate])
  const set = (part: Partial<typeof blank>) => setDraft((was) => ({ ...was, ...part }))
  const propose = async () => {
    const proposed = await proposing.run(draft)
    if (!proposed) return
    notify(say('designation.done', { name: proposed.account.displayName }), { type: 'success' })
    setProposedId(proposed.id)
  }

  return (
    <Sheet isPadded>
      <UnsavedWork isUnsaved={draft !== blank && !proposedId} />
      {away && <Quiet>{say('designation.substituteNote', { name: away.displayName })}</Quiet>}
      <Form label={say('designation.create')} onSend={() => void propose()}>
        <AccountField
          role="HANDLER"
          label={say('designation.account')}
          none={say('designation.pick')}
          nobody={say('designation.noHandlers')}
          {...(away && { without: away.id })}
          value={draft.accountId}
          onChange={(accountId) => set({ accountId })}
        />
        <DesignationFields draft={draft} onChange={set} />
        <Notice tone="info">{say('designation.note')}</Notice>
        <RefusalNotice refused={proposing.refused} />
        <ActButton submits tone="main" isBusy={proposing.isBusy}>
          {say('designation.act')}
        </ActButton>
      </Form>
    </Sheet>
  )
}
