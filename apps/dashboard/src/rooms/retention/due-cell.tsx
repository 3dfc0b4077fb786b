import type { RetentionFieldsFragment } from '@jikimi/client/staff'
import { Small } from '../../ui/small.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { DueMark } from '../inquiries/due-mark.js'
import { useDueWords } from './use-due-words.js'

type DueCellProps = { retention: RetentionFieldsFragment; days: number }

/** By when a collection must be gone, why then, and what keeps it: in a list and among facts alike. @law PIPA 21① */
export const DueCell = ({ retention, days }: DueCellProps) => {
  const say = useWords()
  const when = useWhen()
  const keptBy = useDueWords()
  const kept = keptBy(retention)
  return (
    <>
      <DueMark days={days} on={retention.dueOn} /> {when(retention.dueOn, 'shortWeekday')}
      <Small>{say(`due.ground.${retention.ground}`)}</Small>
      {kept && <Small>{kept}</Small>}
    </>
  )
}
