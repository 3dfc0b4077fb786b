import { usePermission } from '../../data/use-permission.js'
import { useSession } from '../../data/use-session.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Empty } from '../../ui/empty.js'
import { HoldIcon, LockIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { Mark } from '../../ui/mark.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { Rows } from '../../ui/rows.js'
import { ScreenOnly } from '../../ui/screen-only.js'
import { Spaced } from '../../ui/spaced.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { AddTarget } from './add-target.js'
import type { RequestProps, RequestTarget } from './open-request.js'
import { requestVerbs } from './request-verbs.js'

/** The collections that it is about: found by the contacts, added or removed by the assignee until the decision. */
export const RequestTargets = (props: RequestProps) => {
  const say = useWords()
  const { value, onChange, onReload } = props
  const own = useSession().viewer?.account.id
  const mayWork = usePermission('rights-request:work')
  const isUndecided = BEFORE.includes(value.state)
  const mayChange = mayWork && isUndecided && value.assignee?.id === own
  const columns = useTargetColumns(
    mayChange
      ? ({ caseNumber }) => (
          <ConfirmedAct
            small
            act={say('rightsRequest.removeTarget')}
            label={say('rightsRequest.removeTargetOf', { number: caseNumber })}
            title={say('rightsRequest.removeTargetTitle', { number: caseNumber })}
            text={say('rightsRequest.removeTargetText')}
            done={say('rightsRequest.removeTargetDone')}
            verb={() => requestVerbs.removeTarget({ id: value.id, version: value.version, caseNumber })}
            onDone={onChange}
            onReload={onReload}
          />
        )
      : undefined,
  )
  return (
    <Panel title={say('rightsRequest.targets')}>
      {value.isRestricting && <Notice tone="warning">{say('rightsRequest.restrictingLong')}</Notice>}
      {value.targets.length === 0 ? (
        <Empty title={say('rightsRequest.targetsNone')} help={say('rightsRequest.targetsNoneHelp')} />
      ) : (
        <Rows
          label={say('list.tableOf', { title: say('rightsRequest.targets') })}
          columns={columns}
          rows={value.targets}
        />
      )}
      {mayChange && (
        <ScreenOnly>
          <Spaced>
            <AddTarget {...props} />
          </Spaced>
        </ScreenOnly>
      )}
    </Panel>
  )
}

const BEFORE: readonly string[] = ['RECEIVED', 'VERIFIED', 'DEFERRED']

const useTargetColumns = (remove: ((target: RequestTarget) => React.ReactNode) | undefined) => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const nothing = say('list.nothing')
  return [
    {
      key: 'case',
      label: say('rightsRequest.targetCase'),
      cell: ({ caseNumber, foundBy }: RequestTarget) => (
        <TwoLines first={caseNumber} second={`${say('rightsRequest.targetFound')}: ${say(`foundBy.${foundBy}`)}`} />
      ),
    },
    {
      key: 'purpose',
      label: say('rightsRequest.targetPurpose'),
      cell: (target: RequestTarget) => purpose(target.purpose),
    },
    {
      key: 'due',
      label: say('rightsRequest.targetDue'),
      cell: ({ dueOn }: RequestTarget) => (dueOn ? when(dueOn) : nothing),
    },
    {
      key: 'state',
      label: say('rightsRequest.targetMarks'),
      cell: (target: RequestTarget) => <TargetMarks target={target} />,
      grows: !remove,
    },
    ...(remove ? [{ key: 'acts', label: say('list.acts'), cell: remove }] : []),
  ]
}

const TargetMarks = ({ target: { isDestroyed, isRestricted, isHeld } }: { target: RequestTarget }) => {
  const say = useWords()
  if (isDestroyed) return <>{say('rightsRequest.targetDestroyed')}</>
  if (!isRestricted && !isHeld) return <>{say('rightsRequest.targetLiving')}</>
  return (
    <Line isWhole>
      {isRestricted && <Mark icon={<LockIcon />} tone="warning" text={say('rightsRequest.targetRestricted')} />}
      {isHeld && <Mark icon={<HoldIcon />} tone="primary" text={say('rightsRequest.targetHeld')} />}
    </Line>
  )
}
