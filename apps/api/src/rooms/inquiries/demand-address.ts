import type { WritingWork } from '../../persistence/work.js'
import { addressBounces } from './inquiries.refusals.js'

const BOUNCES_AT_MOST = 3

/** Nothing more goes to an address from which everything comes back. @throws Refusal ADDRESS_BOUNCES */
export async function demandAddress(work: WritingWork, caseId: string): Promise<void> {
  const [row] = await work.rows<{ bounces: number }>('bounces-of', 'select jikimi.bounces_of($1) as bounces', [caseId])
  if (row!.bounces >= BOUNCES_AT_MOST) throw addressBounces(row!.bounces)
}
