import type { AccountFieldsFragment } from '@jikimi/client/staff'
import { useLoaded } from '../../data/use-loaded.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { securityVerbs } from './security-verbs.js'
import { SessionRows } from './session-rows.js'

type AccountSessionsProps = {
  account: AccountFieldsFragment
  /** Changes whenever sessions may have ended. */ renewal: number
}

/** Where this person is signed in. */
export const AccountSessions = ({ account: { id, displayName: name }, renewal }: AccountSessionsProps) => {
  const say = useWords()
  const { value, refused, isLoading, reload, put } = useLoaded(
    (signal) => securityVerbs.sessionsOf(id, signal),
    `${id} ${renewal}`,
  )
  return (
    <Panel title={say('sessions.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <SessionRows label={say('sessions.of', { name })} sessions={value} onEnded={(left) => put([...left])} />
      )}
    </Panel>
  )
}
