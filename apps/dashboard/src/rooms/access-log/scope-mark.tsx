import type { AuditScopeFieldsFragment } from '@jikimi/client/staff'
import { today } from '../../data/day.js'
import { ClosedIcon, DoneIcon, RefusedIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Whether a scope still gives anything. Its period is of the records: one that is over still shows them until it is ended. */
export const ScopeMark = ({ scope }: { scope: AuditScopeFieldsFragment }) => {
  const say = useWords()
  if (scope.endedAt) return <Mark icon={<RefusedIcon />} text={say('scope.ended')} />
  if (scope.until < today()) return <Mark icon={<ClosedIcon />} text={say('scope.over')} />
  return <Mark icon={<DoneIcon />} tone="success" text={say('scope.inForce')} />
}
