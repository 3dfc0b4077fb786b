import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { scopeVerbs } from './scope-verbs.js'

/** A chief privacy officer's home: whether anybody reviews the records at all. */
export const ScopesAtHome = () => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const { value, refused, isLoading, reload } = useLoaded(scopeVerbs.all, 'scopes')
  useUrgency(refused ? 'SOON' : value && (value.length === 0 ? 'SOON' : 'CALM'))
  return (
    <Panel title={say('home.scopes')} actions={<LinkButton to="/audit-scopes">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && (
        <Empty
          title={say('home.scopesNone')}
          action={
            <LinkButton to="/audit-scopes/create" strong>
              {say('home.grantScope')}
            </LinkButton>
          }
        />
      )}
      <PlainList
        rows={(value ?? [])
          .filter(({ endedAt }) => !endedAt)
          .map(({ id, account, purposes, duties, until }) => ({
            key: id,
            main: (
              <>
                {account.displayName}
                <Small>{[...purposes.map(purpose), ...duties.map((duty) => say(`duty.${duty}`))].join(', ')}</Small>
              </>
            ),
            mark: say('home.endsOn', { day: when(until) }),
          }))}
      />
    </Panel>
  )
}
