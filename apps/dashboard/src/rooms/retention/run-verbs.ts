import {
  ApproveDestructionDocument,
  type ApproveDestructionInput,
  DeclineDestructionDocument,
  type DeclineDestructionInput,
  DestructionRegisterDocument,
  type DestructionRegisterFilterInput,
  type DestructionRegisterQuery,
  DestructionRunDocument,
  type DestructionRunFieldsFragment,
  PrepareDestructionDocument,
  type PrepareDestructionInput,
  Refused,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** One destruction run: what it is to destroy, who prepared and approved it, how far it has come. */
export type DestructionRun = DestructionRunFieldsFragment

/** A line of the destruction register: nothing of a person. */
export type Destroyed = DestructionRegisterQuery['destructionRegister']['edges'][number]['node']

/** Runs: prepared by one, approved or declined by another; and the register of what they destroyed. */
export const runVerbs = {
  load: async (id: string, signal?: AbortSignal): Promise<DestructionRun> => {
    const { destructionRun } = await send(DestructionRunDocument, { id }, signal ? { signal } : {})
    if (!destructionRun) throw new Refused({ code: 'NOT_FOUND', category: 'NOT_FOUND' })
    return destructionRun
  },
  prepare: async (input: PrepareDestructionInput) =>
    changed((await send(PrepareDestructionDocument, { input })).prepareDestruction),
  approve: async (input: ApproveDestructionInput) =>
    changed((await send(ApproveDestructionDocument, { input })).approveDestruction),
  decline: async (input: DeclineDestructionInput) =>
    changed((await send(DeclineDestructionDocument, { input })).declineDestruction),
  /** The register as paper has it: all that the filter leaves, within what one sheet of paper can be asked for. */
  register: async (filter: DestructionRegisterFilterInput, signal: AbortSignal) => {
    const lines: Destroyed[] = []
    let after: string | null = null
    for (;;) {
      const { edges, pageInfo }: DestructionRegisterQuery['destructionRegister'] = (
        await send(DestructionRegisterDocument, { filter, first: AT_ONCE, after }, { signal })
      ).destructionRegister
      lines.push(...edges.map(({ node }) => node))
      if (!pageInfo.hasNextPage || lines.length >= ON_PAPER) return { lines, isWhole: !pageInfo.hasNextPage }
      after = pageInfo.endCursor
    }
  },
}

const changed = (run: DestructionRun): DestructionRun => {
  for (const list of ['destruction-runs', 'destruction-items', 'destruction-register', 'retention-items']) forget(list)
  return run
}

const AT_ONCE = 100
const ON_PAPER = 1000
