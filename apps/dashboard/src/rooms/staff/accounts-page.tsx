import type { AccountFieldsFragment, InvitedAccountFieldsFragment, Role } from '@jikimi/client/staff'
import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Spaced } from '../../ui/spaced.js'
import { Wide } from '../../ui/wide.js'
import { en } from '../../words/en.js'
import { useWords } from '../../words/use-words.js'
import { InvitationDialog } from './invitation-dialog.js'
import { useAccountColumns } from './use-account-columns.js'

/** Who can sign in, as what. */
export default function AccountsPage() {
  const say = useWords()
  const mayCreate = usePermission('account:create')
  const [role, setRole] = useState<Role | ''>('')
  const [invited, setInvited] = useState<InvitedAccountFieldsFragment>()
  const columns = useAccountColumns(setInvited)
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
            choices={Object.keys(en.role).map((role) => ({ value: role, text: say(`role.${role as Role}`) }))}
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
      <InvitationDialog invited={invited} onDone={() => setInvited(undefined)} />
    </Page>
  )
}
