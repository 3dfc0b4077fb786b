import { StaffAccountsDocument } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'

/** An administrator's home: who was invited and hasn't come yet. */
export const InvitedAccounts = () => {
  const say = useWords()
  const when = useWhen()
  const { value, refused, isLoading, reload } = useLoaded(loadInvited, 'invited')
  useUrgency(refused ? 'SOON' : value && (value.length > 0 ? 'SOON' : 'CALM'))
  return (
    <Panel title={say('home.accounts')} actions={<LinkButton to="/accounts">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && <Quiet>{say('home.accountsNone')}</Quiet>}
      <PlainList
        rows={(value ?? []).map(({ id, displayName, createdAt }) => ({
          key: id,
          main: <TextLink to={`/accounts/${id}/show`}>{displayName}</TextLink>,
          mark: when(createdAt),
        }))}
      />
      <LinkButton to="/accounts/create">{say('home.createAccount')}</LinkButton>
    </Panel>
  )
}

const loadInvited = async (signal: AbortSignal) => {
  const { staffAccounts } = await send(StaffAccountsDocument, { first: 100 }, { signal })
  return staffAccounts.edges.map(({ node }) => node).filter(({ state }) => state === 'INVITED')
}
