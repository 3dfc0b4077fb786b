import { useNavigate } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { useUrgency } from '../use-urgency.js'
import { SOON_DAYS } from './soon-days.js'
import { TrainingDueMark } from './training-due-mark.js'
import { trainingVerbs } from './training-verbs.js'
import { useTrainingView } from './use-training-view.js'

/** An officer's home: whose training has lapsed or soon will. */
export const TrainingDueAtHome = () => {
  const say = useWords()
  const when = useWhen()
  const navigate = useNavigate()
  const [, setView] = useTrainingView()
  const mayPlan = usePermission('training:plan')
  const { value, refused, isLoading, reload } = useLoaded(trainingVerbs.due, 'due')
  const due = (value ?? []).filter(({ daysLeft }) => daysLeft === null || daysLeft <= SOON_DAYS)
  useUrgency(
    refused
      ? 'SOON'
      : value &&
          (due.some(({ daysLeft }) => daysLeft === null || daysLeft < 0) ? 'NOW' : due.length > 0 ? 'SOON' : 'CALM'),
  )
  const seeAll = () => {
    setView('due')
    navigate('/training')
  }
  return (
    <Panel
      title={say('officer.due', { days: SOON_DAYS })}
      actions={<ActButton onAct={seeAll}>{say('home.more')}</ActButton>}
    >
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value?.length === 0 && <Quiet>{say('training.dueEmptyHelp')}</Quiet>}
      {value && value.length > 0 && due.length === 0 && <Quiet>{say('officer.dueNone')}</Quiet>}
      <PlainList
        rows={due.map(({ account, attendedUntil, ...standing }) => ({
          key: account.id,
          main: (
            <>
              {account.displayName}
              {attendedUntil && <Quiet>{say('home.endsOn', { day: when(attendedUntil) })}</Quiet>}
            </>
          ),
          mark: <TrainingDueMark {...standing} />,
        }))}
      />
      {due.length > 0 && mayPlan && (
        <>
          <Quiet>{say('officer.dueFirst')}</Quiet>
          <LinkButton to="/training/create">{say('course.create')}</LinkButton>
        </>
      )}
    </Panel>
  )
}
