import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import type { DestructionRun } from './run-verbs.js'

/** Who prepared a run, and who approved or declined it: a person, or the installation on a standing approval. */
export const useRunWords = () => {
  const say = useWords()
  const when = useWhen()
  const by = (name: string, at: string) => say('run.byAt', { name, at: when(at) })
  return {
    preparedBy: ({ isStanding, preparedBy, preparedAt }: DestructionRun): string =>
      by(isStanding || !preparedBy ? say('run.byItself') : preparedBy.displayName, preparedAt),
    approvedBy: (run: DestructionRun): string => {
      const { isStanding, approvedBy, approvedAt, declinedBy, declinedAt } = run
      if (declinedBy && declinedAt) return say('run.declinedBy', { by: by(declinedBy.displayName, declinedAt) })
      if (isStanding) return say('run.standing', { name: approvedBy?.displayName ?? '' })
      return approvedBy && approvedAt ? by(approvedBy.displayName, approvedAt) : say('list.nothing')
    },
  }
}
