import { DepartmentsDocument } from '@jikimi/client/staff'
import type { Refused } from '@jikimi/client/staff'
import { send } from '../../data/send.js'
import { useLoaded } from '../../data/use-loaded.js'
import type { Choice } from '../../ui/form/choice-field.js'
import { useLanguage } from '../../words/use-language.js'
import { departmentName } from './department-words.js'

/** The departments to choose from, and what the server had against it. */
export const useDepartments = (): { choices: readonly Choice[]; refused: Refused | undefined } => {
  const { tag } = useLanguage()
  const { value = [], refused } = useLoaded(load, 'departments')
  return { choices: value.map((one) => ({ value: one.id, text: departmentName(tag, one) })), refused }
}

const load = async (signal: AbortSignal) => (await send(DepartmentsDocument, {}, { signal })).departments
