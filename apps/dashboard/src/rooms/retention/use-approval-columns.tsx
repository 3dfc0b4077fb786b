import { daysUntil, today } from '../../data/day.js'
import { usePermission } from '../../data/use-permission.js'
import type { Column } from '../../ui/column.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { ClosedIcon, DoneIcon, DueIcon, OpenIcon, OverdueIcon } from '../../ui/icons.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Mark } from '../../ui/mark.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import { approvalVerbs, type StandingApproval } from './approval-verbs.js'

/** One line an approval: of which purposes, from when until when, by whom; renewed or ended in its line. */
export const useApprovalColumns = (onChange: () => void): readonly Column<StandingApproval>[] => {
  const say = useWords()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const mayGrant = usePermission('standing-approval:grant')
  const mayEnd = usePermission('standing-approval:end')
  const namesOf = ({ purposes }: StandingApproval) => purposes.map(purpose).join(', ')
  const by = (name: string, at: string) => say('approval.byAt', { name, at: when(at) })
  return [
    {
      key: 'purposes',
      label: say('approval.purposes'),
      cell: (row) => <strong>{namesOf(row)}</strong>,
      wraps: true,
    },
    {
      key: 'period',
      label: say('approval.period'),
      cell: ({ fromOn, untilOn, isInForce }) => (
        <TwoLines
          first={say('approval.fromUntil', { from: when(fromOn), until: when(untilOn) })}
          second={isInForce && say('approval.left', { smart_count: daysUntil(untilOn) })}
        />
      ),
    },
    { key: 'state', label: say('approval.state'), cell: (row) => <ApprovalMark approval={row} /> },
    {
      key: 'approved',
      label: say('approval.approved'),
      cell: ({ approvedBy, approvedAt }) => by(approvedBy.displayName, approvedAt),
      wraps: true,
    },
    {
      key: 'ended',
      label: say('approval.ended'),
      cell: ({ endedBy, endedAt }) => (endedBy && endedAt ? by(endedBy.displayName, endedAt) : say('list.nothing')),
      wraps: true,
    },
    {
      key: 'acts',
      label: say('list.acts'),
      cell: (row) =>
        row.endedAt || row.untilOn < today() ? (
          say('list.nothing')
        ) : (
          <Line isWhole>
            {mayGrant && daysUntil(row.untilOn) <= RENEWABLE && (
              <LinkButton to={`/standing-approvals/create?from=${row.id}`}>{say('approval.renew')}</LinkButton>
            )}
            {mayEnd && (
              <ConfirmedAct
                small
                isDangerous
                act={say('approval.end')}
                label={say('approval.endOf', { purposes: namesOf(row) })}
                title={say('approval.endTitle')}
                text={say('approval.endText')}
                done={say('approval.endDone')}
                verb={() => approvalVerbs.end({ id: row.id, version: row.version })}
                onDone={onChange}
                onReload={onChange}
              />
            )}
          </Line>
        ),
    },
  ]
}

const ApprovalMark = ({ approval: { endedAt, isInForce, untilOn } }: { approval: StandingApproval }) => {
  const say = useWords()
  if (endedAt) return <Mark icon={<ClosedIcon />} text={say('approval.isEnded')} />
  if (!isInForce && untilOn < today()) return <Mark icon={<DueIcon />} text={say('approval.isOver')} />
  if (!isInForce) return <Mark icon={<OpenIcon />} text={say('approval.isUpcoming')} />
  return daysUntil(untilOn) <= SOON ? (
    <Mark icon={<OverdueIcon />} tone="warning" text={say('approval.endsSoon')} />
  ) : (
    <Mark icon={<DoneIcon />} tone="success" text={say('approval.isInForce')} />
  )
}

/** Days before its end from which on the next one may reach further: none ends later than a year from today. */
const RENEWABLE = 300

/** Days before its end at which an approval asks to be renewed. */
const SOON = 30
