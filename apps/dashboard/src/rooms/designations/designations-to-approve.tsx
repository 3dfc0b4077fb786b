import { useNavigate } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { ActButton } from '../../ui/act-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { designationVerbs } from './designation-verbs.js'
import { useDesignationView } from './use-designation-view.js'

/** The home of whoever approves: which handlers can't work until they decide. */
export const DesignationsToApprove = () => {
  const say = useWords()
  const navigate = useNavigate()
  const [, setView] = useDesignationView()
  const { purpose } = usePolicyWords()
  const { value, refused, isLoading, reload } = useLoaded(
    (signal) => designationVerbs.inState('PROPOSED', signal),
    'proposed',
  )
  useUrgency(refused ? 'SOON' : value && (value.length > 0 ? 'NOW' : 'CALM'))
  const seeAll = () => {
    setView('PROPOSED')
    navigate('/designations')
  }
  return (
    <Panel title={say('officer.toApprove')} actions={<ActButton onAct={seeAll}>{say('home.more')}</ActButton>}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && <Quiet>{say('officer.toApproveNone')}</Quiet>}
      <PlainList
        rows={(value ?? []).map(({ id, account, purposes, designatedBy }) => ({
          key: id,
          main: (
            <>
              <TextLink to={`/designations/${id}/show`} strong>
                {account.displayName}
              </TextLink>
              {` · ${purposes.map(purpose).join(', ')}`}
            </>
          ),
          mark: say('officer.proposedBy', { name: designatedBy.displayName }),
        }))}
      />
    </Panel>
  )
}
