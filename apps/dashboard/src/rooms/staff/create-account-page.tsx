import type { InvitedAccountFieldsFragment, Locale, Role } from '@jikimi/client/staff'
import { useNavigate } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { CheckGroup } from '../../ui/form/check-group.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { accountVerbs } from './account-verbs.js'
import { InvitationDialog } from './invitation-dialog.js'
import { useRoleChoices } from './use-role-choices.js'

const BLANK = { displayName: '', signInName: '', departmentId: '', roles: [] as Role[], locale: 'KO' as Locale }

/** Makes an account and hands out its one-time link. Which roles exclude each other, the server says. */
export default function CreateAccountPage() {
  const say = useWords()
  const { tag } = useLanguage()
  const navigate = useNavigate()
  const roleChoices = useRoleChoices()
  const creating = useAct(accountVerbs.create)
  const departments = useLoaded(accountVerbs.departments, 'departments')
  const [draft, setDraft] = useState(BLANK)
  const [invited, setInvited] = useState<InvitedAccountFieldsFragment>()
  const set = (part: Partial<typeof BLANK>) => setDraft((was) => ({ ...was, ...part }))
  const departmentId = draft.departmentId || departments.value?.[0]?.id || ''
  const create = async () => {
    const input = { ...draft, departmentId, displayName: draft.displayName.trim(), signInName: draft.signInName.trim() }
    setInvited(await creating.run(input))
  }

  return (
    <Page title={say('account.create')} before={<TextLink to="/accounts">{say('account.title')}</TextLink>}>
      <UnsavedWork isUnsaved={draft !== BLANK && !invited} />
      <Sheet isPadded>
        <RefusalNotice refused={departments.refused} onReload={departments.reload} />
        <Form label={say('account.create')} onSend={() => void create()}>
          <TextField
            label={say('account.name')}
            value={draft.displayName}
            onChange={(displayName) => set({ displayName })}
          />
          <TextField
            label={say('account.signInName')}
            help={say('account.signInNameHelp')}
            value={draft.signInName}
            onChange={(signInName) => set({ signInName })}
          />
          <ChoiceField
            label={say('account.department')}
            value={departmentId}
            choices={(departments.value ?? []).map(({ id, nameKo, nameEn }) => ({
              value: id,
              text: tag === 'ko' ? nameKo : nameEn,
            }))}
            onChange={(departmentId) => set({ departmentId })}
          />
          <CheckGroup
            label={say('account.roles')}
            help={say('account.rolesHelp')}
            choices={roleChoices}
            chosen={draft.roles}
            onChange={(roles) => set({ roles: roles as Role[] })}
          />
          <ChoiceField
            label={say('account.locale')}
            value={draft.locale}
            choices={[
              { value: 'KO', text: say('locale.KO') },
              { value: 'EN', text: say('locale.EN') },
            ]}
            onChange={(locale) => set({ locale: locale as Locale })}
          />
          <RefusalNotice refused={creating.refused} />
          <ActButton submits tone="main" isBusy={creating.isBusy}>
            {say('account.act')}
          </ActButton>
        </Form>
      </Sheet>
      <InvitationDialog invited={invited} onDone={() => navigate('/accounts')} />
    </Page>
  )
}
