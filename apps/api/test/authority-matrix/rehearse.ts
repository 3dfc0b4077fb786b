import type { RecordDraft, WritingWork } from '../../src/persistence/work.js'
import { UnitOfWork, type WriteRequest } from '../../src/persistence/unit-of-work.js'

class Rehearsed extends Error {}

/**
 * From now on every write of this process runs to its very end, access records included, and is rolled back: thousands
 * of acts can be asked of one house, in any order, and each finds it as it was. Returns what makes writes real again.
 */
export function rehearse(): () => void {
  const { write } = UnitOfWork.prototype
  UnitOfWork.prototype.write = async function rehearsed<T>(
    this: UnitOfWork,
    request: WriteRequest,
    verb: (work: WritingWork) => Promise<T>,
  ) {
    let drafts: RecordDraft[] = []
    let done: { readonly result: T } | undefined
    try {
      await write.call(this, request, async (work: WritingWork) => {
        drafts = []
        const record = (draft: RecordDraft) => {
          drafts.push(draft)
          work.record(draft)
        }
        done = { result: await verb({ ...work, record }) }
        work.atEnd(() => Promise.reject(new Rehearsed()))
      })
    } catch (fault) {
      if (!(fault instanceof Rehearsed)) throw fault
    }
    return {
      result: done!.result,
      covered: drafts.flatMap(({ collections }) => collections),
      refusals: drafts.flatMap(({ refusal }) => refusal ?? []),
    }
  }
  return () => {
    UnitOfWork.prototype.write = write
  }
}
