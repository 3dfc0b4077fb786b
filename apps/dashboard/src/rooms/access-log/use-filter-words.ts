import type { DutyCode, Outcome, RevealReason } from '@jikimi/client/staff'
import { useCode } from '../../words/use-code.js'
import { useWhen } from '../../words/use-when.js'
import { useWords, type WordKey } from '../../words/use-words.js'
import { usePolicyWords } from '../policy/use-policy-words.js'
import type { Choice } from '../../ui/form/choice-field.js'
import type { FilterName } from './record-filter.js'

/** What each part of a filter is called, and its value in words. An id without a name is shown by its beginning. */
export const useFilterWords = (accounts: readonly Choice[], departments: readonly Choice[]) => {
  const say = useWords()
  const code = useCode()
  const when = useWhen()
  const { purpose } = usePolicyWords()
  const nameIn = (choices: readonly Choice[]) => (id: string) =>
    choices.find(({ value }) => value === id)?.text ?? beginning(id)
  const inWords: Partial<Record<FilterName, (value: string) => string>> = {
    accountId: nameIn(accounts),
    departmentId: nameIn(departments),
    act: (act) => code('acts', act),
    purpose,
    duty: (duty) => say(`duty.${duty as DutyCode}`),
    outcome: (outcome) => say(`outcome.${outcome as Outcome}`),
    reason: (reason) => say(`revealReason.${reason as RevealReason}`),
    collection: beginning,
    requestId: beginning,
    objectId: beginning,
    isCollegial: () => say('record.onlyCollegial'),
    from: (day) => when(day),
    until: (day) => when(day),
  }
  return {
    name: (name: FilterName): string => say(LABELS[name]),
    value: (name: FilterName, value: string): string => inWords[name]?.(value) ?? value,
  }
}

const beginning = (id: string) => `${id.slice(0, 13)}…`

const LABELS: Record<FilterName, WordKey> = {
  accountId: 'record.account',
  act: 'record.act',
  purpose: 'record.purpose',
  duty: 'record.duty',
  caseNumber: 'record.case',
  collection: 'record.pseudonym',
  outcome: 'record.outcome',
  reason: 'record.reason',
  departmentId: 'record.department',
  requestId: 'record.request',
  objectId: 'record.object',
  isCollegial: 'record.collegial',
  from: 'days.from',
  until: 'days.until',
  origin: 'record.origin',
}
