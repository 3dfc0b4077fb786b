import type { AnyWork } from '../../../persistence/work.js'
import type { SealedCollection } from '../../subjects/index.js'

/** A collection that a request is about, as it lies in PostgreSQL. */
export interface TargetContents extends SealedCollection {
  readonly target_id: string
  readonly case_number: string
}

/** Restricted ones too: for the request's own work alone. Whoever opens them records it. */
export const requestContents = (work: AnyWork, requestId: string): Promise<TargetContents[]> =>
  work.rows<TargetContents>('request-contents', 'select * from jikimi.request_contents($1)', [requestId])
