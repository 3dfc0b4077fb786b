import type { WritingWork } from '../../persistence/work.js'
import { decidePair } from './decide-pair.js'
import type { RegisteredPersonView } from './person.view.js'
import { readPerson } from './read-person.js'
import { alreadyOnePerson, othersKeptApart } from './register.refusals.js'
import type { PersonDecisionInput } from './register.inputs.js'

/** Two collections are one person's, and so is everything that is joined with either. */
export async function joinCollections(work: WritingWork, input: PersonDecisionInput): Promise<RegisteredPersonView> {
  await decidePair(work, input, true, ({ is_one, is_apart_by_others }) => {
    if (is_one) throw alreadyOnePerson()
    if (is_apart_by_others) throw othersKeptApart()
  })
  return readPerson(work, input.firstId)
}
