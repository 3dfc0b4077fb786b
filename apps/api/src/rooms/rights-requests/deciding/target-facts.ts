import type { AnyWork } from '../../../persistence/work.js'

/** What a living collection of a request is, and what keeps it: codes, and nothing in it. */
export interface TargetFacts {
  readonly target_id: string
  readonly purpose: string
  readonly policy_version_id: string
  readonly items: readonly string[]
  /** Not granted in an earlier round. */
  readonly is_to_decide: boolean
  readonly kept_because: 'STATUTE' | 'PROCEEDING' | null
  readonly statute: string | null
}

/** For who attends to the request, and for the person on their page; nothing for anybody else. */
export const targetFacts = (work: AnyWork, requestId: string): Promise<TargetFacts[]> =>
  work.rows<TargetFacts>('target-facts', 'select * from jikimi.target_facts($1)', [requestId])
