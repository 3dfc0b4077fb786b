import type { DutyCode } from '@jikimi/schema'
import { addDays } from '@jikimi/policy'
import type { StaffActor } from '../../authority/actor.js'

/** What an export is asked to hold, or a scope lets one read. Days by Seoul's calendar, both included. */
export interface ExportScope {
  readonly purposes: readonly string[]
  readonly duties: readonly DutyCode[]
  /** None means every department, and nobody's. */
  readonly departments: readonly string[]
  readonly from: string
  readonly until: string
}

interface Owned {
  readonly accountId: string
}

/** Over which exports the permissions reach. Verbs ask through this object; row rules ask again. */
export const RECORD_EXPORT_RULES = {
  /** An auditor within what their scopes cover day by day; the chief privacy officer everything. */
  isWithin: ({ roles }: StaffActor, asked: ExportScope, own: readonly ExportScope[]): boolean =>
    roles.includes('CHIEF_PRIVACY_OFFICER') || isCovered(asked, own),
  /** The same while it is made: `own` is what the database says may still be read. */
  isStillWithin: (asked: ExportScope, own: readonly ExportScope[]): boolean => isCovered(asked, own),
  /** One's own; the chief privacy officer everybody's. */
  sees: ({ accountId, roles }: StaffActor, one: Owned): boolean =>
    one.accountId === accountId || roles.includes('CHIEF_PRIVACY_OFFICER'),
}

function isCovered({ purposes, duties, departments, from, until }: ExportScope, own: readonly ExportScope[]): boolean {
  const grounds = [...purposes, ...duties]
  const places = departments.length > 0 ? departments : [undefined]
  return grounds.every((ground) =>
    places.every((department) =>
      areDaysCovered(
        from,
        until,
        own.filter((scope) => includesGround(scope, ground) && includesDepartment(scope, department)),
      ),
    ),
  )
}

const includesGround = ({ purposes, duties }: ExportScope, ground: string): boolean =>
  purposes.includes(ground) || (duties as readonly string[]).includes(ground)

const includesDepartment = ({ departments }: ExportScope, department: string | undefined): boolean =>
  departments.length === 0 || (department !== undefined && departments.includes(department))

/** Whether the periods of these scopes, one after the other, leave no day out. */
function areDaysCovered(from: string, until: string, scopes: readonly ExportScope[]): boolean {
  let next = from
  for (const scope of scopes.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (scope.from > next) break
    if (scope.until >= next) next = addDays(scope.until, 1)
  }
  return next > until
}
