import { useLoaded } from '../../data/use-loaded.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWords } from '../../words/use-words.js'
import { securityVerbs } from './security-verbs.js'
import { SessionRows } from './session-rows.js'

/** Where one is signed in oneself. `renewal` changes whenever an act has ended sessions elsewhere on the page. */
export const OwnSessions = ({ renewal }: { renewal: number }) => {
  const say = useWords()
  const { value, refused, isLoading, reload, put } = useLoaded(securityVerbs.ownSessions, `own ${renewal}`)
  const name = useSession().viewer?.account.displayName ?? ''
  const hasOthers = value?.some(({ isCurrent }) => !isCurrent) ?? false
  return (
    <Panel
      title={say('sessions.title')}
      actions={
        hasOthers && (
          <ConfirmedAct
            act={say('sessions.endOthers')}
            title={say('sessions.endOthersTitle')}
            text={say('sessions.endOthersText')}
            done={say('sessions.endOthersDone')}
            isDangerous
            verb={securityVerbs.endOtherSessions}
            onDone={put}
          />
        )
      }
    >
      <Quiet>{say('sessions.help')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <SessionRows label={say('sessions.of', { name })} sessions={value} onEnded={(left) => put([...left])} />
      )}
    </Panel>
  )
}
