import type { DutyCode } from '@jikimi/client/staff'
import { useNavigate, useNotify } from 'react-admin'
import { useEffect, useState } from 'react'
import { today, yearLater } from '../../data/day.js'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Notice } from '../../ui/notice.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { AccountField } from '../staff/account-field.js'
import { scopeVerbs } from './scope-verbs.js'
import { useDepartments } from './use-departments.js'
import { useDutyChoices } from './use-duty-choices.js'

type Draft = {
  accountId: string
  purposes: string[]
  duties: DutyCode[]
  departments: string[]
  from: string
  until: string
}

/** Gives an auditor the records of some purposes and duties, over a period. */
export default function GrantScopePage() {
  const say = useWords()
  const notify = useNotify()
  const navigate = useNavigate()
  const dutyChoices = useDutyChoices()
  const departments = useDepartments()
  const { purposeChoices } = usePolicyWords()
  const granting = useAct(scopeVerbs.grant)
  const [isDone, setDone] = useState(false)
  const [blank] = useState((): Draft => ({
    accountId: '',
    purposes: [],
    duties: [],
    departments: [],
    from: today(),
    until: yearLater(),
  }))
  const [draft, setDraft] = useState(blank)
  useEffect(() => {
    // only once nothing is unsaved any more
    if (isDone) navigate('/audit-scopes')
  }, [isDone, navigate])
  const set = (part: Partial<Draft>) => setDraft((was) => ({ ...was, ...part }))
  const grant = async () => {
    if (!(await granting.run(draft))) return
    notify(say('scope.done'), { type: 'success' })
    setDone(true)
  }

  return (
    <Page title={say('scope.create')} before={<TextLink to="/audit-scopes">{say('scope.title')}</TextLink>}>
      <UnsavedWork isUnsaved={draft !== blank && !isDone} />
      <Sheet isPadded>
        <Form label={say('scope.create')} onSend={() => void grant()}>
          <AccountField
            role="AUDITOR"
            label={say('scope.account')}
            none={say('scope.pick')}
            nobody={say('scope.noAuditors')}
            value={draft.accountId}
            onChange={(accountId) => set({ accountId })}
          />
          <CheckGroup
            label={say('scope.purposes')}
            choices={purposeChoices}
            chosen={draft.purposes}
            onChange={(purposes) => set({ purposes })}
          />
          <CheckGroup
            label={say('scope.duties')}
            help={say('scope.chooseHelp')}
            choices={dutyChoices}
            chosen={draft.duties}
            onChange={(duties) => set({ duties: duties as DutyCode[] })}
          />
          <RefusalNotice refused={departments.refused} />
          <CheckGroup
            label={say('scope.departments')}
            help={say('scope.departmentsHelp')}
            choices={departments.choices}
            chosen={draft.departments}
            onChange={(chosen) => set({ departments: chosen })}
          />
          <TextField type="date" label={say('scope.from')} value={draft.from} onChange={(from) => set({ from })} />
          <TextField type="date" label={say('scope.until')} value={draft.until} onChange={(until) => set({ until })} />
          <Notice tone="info">{say('scope.unaudited')}</Notice>
          <RefusalNotice refused={granting.refused} />
          <ActButton submits tone="main" isBusy={granting.isBusy}>
            {say('scope.act')}
          </ActButton>
        </Form>
      </Sheet>
    </Page>
  )
}
