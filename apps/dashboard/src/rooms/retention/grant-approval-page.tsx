import { useLocation, useNavigate, useNotify } from 'react-admin'
import { useState } from 'react'
import { dayAfter, dayAhead, today } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Loading } from '../../ui/loading.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { approvalVerbs, type StandingApproval } from './approval-verbs.js'

/** Grants a standing approval, or renews one: the next begins the day after, for the same purposes. */
export default function GrantApprovalPage() {
  const say = useWords()
  const { search } = useLocation()
  const { value, refused, isLoading, reload } = useLoaded(approvalVerbs.list, 'approvals')
  const renewed = value?.find(({ id }) => id === new URLSearchParams(search).get('from'))
  return (
    <Page
      title={say(renewed ? 'approval.renewTitle' : 'approval.grant')}
      before={<TextLink to="/standing-approvals">{say('approval.title')}</TextLink>}
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && <GrantForm key={renewed?.id ?? 'new'} renewed={renewed} />}
    </Page>
  )
}

const GrantForm = ({ renewed }: { renewed: StandingApproval | undefined }) => {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const { keptChoices } = usePolicyWords()
  const granting = useAct(approvalVerbs.grant)
  const [draft, setDraft] = useState<Draft>(() => ({
    purposes: renewed?.purposes ?? [],
    fromOn: renewed ? dayAfter(renewed.untilOn) : today(),
    untilOn: dayAhead(YEAR),
  }))
  const grant = async () => {
    const granted = await granting.run({ ...draft, purposes: [...draft.purposes] })
    if (!granted) return
    notify(say('approval.done'), { type: 'success' })
    navigate('/standing-approvals')
  }
  return (
    <Sheet isPadded>
      <Quiet>{say('approval.grantHelp')}</Quiet>
      <Form label={say('approval.grant')} onSend={() => void grant()}>
        <CheckGroup
          label={say('approval.purposes')}
          choices={keptChoices}
          chosen={draft.purposes}
          onChange={(purposes) => setDraft((was) => ({ ...was, purposes }))}
        />
        <TextField
          type="date"
          label={say('approval.from')}
          required
          value={draft.fromOn}
          onChange={(fromOn) => setDraft((was) => ({ ...was, fromOn }))}
        />
        <TextField
          type="date"
          label={say('approval.until')}
          help={say('approval.untilHelp')}
          required
          value={draft.untilOn}
          onChange={(untilOn) => setDraft((was) => ({ ...was, untilOn }))}
        />
        <Notice tone="warning">{say('approval.grantText')}</Notice>
        <RefusalNotice refused={granting.refused} />
        <ActButton submits tone="main" isBusy={granting.isBusy}>
          {say('approval.act')}
        </ActButton>
      </Form>
    </Sheet>
  )
}

type Draft = { purposes: readonly string[]; fromOn: string; untilOn: string }

/** Days: an approval ends a year from today at the latest. */
const YEAR = 365
