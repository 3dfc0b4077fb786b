import type { WritingWork } from '../../persistence/work.js'
import type { Designation } from './designation.js'
import { designationOverlaps } from './designations.refusals.js'

/** Of the lock that the database's own check takes: two at once come one after the other. */
const LOCK = 7_141_102

type Span = Readonly<Pick<Designation, 'id' | 'accountId' | 'fromOn' | 'untilOn'>> & {
  readonly purposes: readonly string[]
}

/** Two designations of one person never overlap in a purpose, proposed ones included. */
export async function demandNoOverlap(
  work: WritingWork,
  { id, accountId, purposes, fromOn, untilOn }: Span,
): Promise<void> {
  await work.rows('designation-lock', 'select pg_advisory_xact_lock($1, hashtext($2::text))', [LOCK, accountId])
  const overlapping = await work.rows(
    'designation-overlap',
    `select 1 from jikimi.designation where id <> $1 and account_id = $2 and purposes && $3::text[] and ended_at is null
       and from_on <= $5 and until_on >= $4`,
    [id, accountId, purposes, fromOn, untilOn],
  )
  if (overlapping.length > 0) throw designationOverlaps()
}
