import type { WritingWork } from '../../persistence/work.js'
import { decidePair } from './decide-pair.js'
import type { PersonDecisionInput } from './register.inputs.js'
import { alreadyKeptApart, joinedByOthers } from './register.refusals.js'

/** Two collections are not one person's, whatever they share; a joining of the two is over. */
export async function keepApart(work: WritingWork, input: PersonDecisionInput): Promise<boolean> {
  await decidePair(work, input, false, ({ is_apart, is_one_by_others }) => {
    if (is_apart) throw alreadyKeptApart()
    if (is_one_by_others) throw joinedByOthers()
  })
  return true
}
