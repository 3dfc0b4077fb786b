import type { AccountFieldsFragment, Role } from '@jikimi/client/staff'
import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Spaced } from '../../ui/spaced.js'
import { Wide } from '../../ui/wide.js'
import { useWords } from '../../words/use-words.js'
import { useAccountColumns } from './use-account-columns.js'
import { useRoleChoices } from './use-role-choices.js'

/** Who can sign in, as what. */
export default function AccountsPage() {
  const say = useWords()
  const mayCreate = usePermission('account:create')
  const [role, setRole] = useState<Role | ''>('')
  const columns = useAccountColumns()
  const roleChoices = useRoleChoices()
  return (
    <Page
      title={say('account.title')}
      actions={
        mayCreate && (
          <LinkButton to="/accounts/create" strong>
            {say('account.create')}
          </LinkButton>
        )
      }
    >
      <Spaced>
        <Wide>
          <ChoiceField
            label={say('account.which')}
            none={say('list.all')}
            value={role}
            choices={roleChoices}
            onChange={(chosen) => setRole(chosen as Role | '')}
          />
        </Wide>
      </Spaced>
      <PagedList<AccountFieldsFragment>
        resource="accounts"
        label={say('account.title')}
        filter={role ? { role } : {}}
        columns={columns}
        empty={<Empty title={say('account.empty')} help={say('account.emptyHelp')} />}
      />
    </Page>
  )
}
