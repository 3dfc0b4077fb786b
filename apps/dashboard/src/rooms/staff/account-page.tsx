import { useParams } from 'react-admin'
import { useState } from 'react'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Beside } from '../../ui/beside.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Stack } from '../../ui/stack.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { AccountFacts } from './account-facts.js'
import { AccountSessions } from './account-sessions.js'
import { accountVerbs } from './account-verbs.js'
import { ChangeAccount } from './change-account.js'
import { ChangeRoles } from './change-roles.js'
import type { OneAccount } from './one-account.js'

/** One account: who it is, what it may do, where it is signed in, and what can be done about that. */
export default function AccountPage() {
  const say = useWords()
  const { id = '' } = useParams()
  const loaded = useLoaded((signal) => accountVerbs.load(decodeURIComponent(id), signal), id)
  const { value, refused, isLoading, reload, put } = loaded
  return (
    <Page
      // a page without its account and the page of an account are two pages to whoever listens
      key={value ? 'account' : 'none'}
      title={value?.displayName ?? say('accountPage.plainTitle')}
      before={<TextLink to="/accounts">{say('accountPage.back')}</TextLink>}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && <AccountBody key={value.id} account={value} onChange={put} onReload={reload} />}
    </Page>
  )
}

const AccountBody = ({ account, onChange, onReload }: OneAccount) => {
  const mayChange = usePermission('account:change')
  const mayChangeRoles = usePermission('account:change-roles')
  const mayListSessions = usePermission('session:list')
  const [renewal, setRenewal] = useState(0)
  const one: OneAccount = {
    account,
    onReload,
    onChange: (changed) => {
      // most acts end sessions
      setRenewal(renewal + 1)
      onChange(changed)
    },
  }
  const isOver = account.state === 'DISABLED'
  const main = (
    <>
      <AccountFacts {...one} />
      {mayListSessions && <AccountSessions account={account} renewal={renewal} />}
    </>
  )
  if (isOver || (!mayChange && !mayChangeRoles)) return <Stack>{main}</Stack>
  return (
    <Beside
      side={
        <>
          {mayChange && <ChangeAccount {...one} />}
          {mayChangeRoles && <ChangeRoles {...one} />}
        </>
      }
    >
      {main}
    </Beside>
  )
}
