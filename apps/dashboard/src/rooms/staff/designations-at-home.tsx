import { useLoaded } from '../../data/use-loaded.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { designationVerbs } from './designation-verbs.js'

/** A privacy officer's home: who may work right now, and until when. */
export const DesignationsAtHome = () => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const { value, refused, isLoading, reload } = useLoaded(designationVerbs.inForce, 'designations')
  const rows = value?.edges.map(({ node }) => node).toSorted((one, other) => one.until.localeCompare(other.until))
  return (
    <Panel title={say('home.designations')} actions={<LinkButton to="/designations">{say('home.more')}</LinkButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {rows?.length === 0 && (
        <Empty
          title={say('home.designationsNone')}
          action={
            <LinkButton to="/designations/create" strong>
              {say('home.designate')}
            </LinkButton>
          }
        />
      )}
      <PlainList
        rows={(rows ?? []).map((row) => ({
          key: row.id,
          main: `${row.account.displayName} · ${purpose(row.purpose)}`,
          mark: say('home.endsOn', { day: when(row.until) }),
        }))}
      />
    </Panel>
  )
}
