import type { SheetPart } from '../../../documents/sheet.js'

/** What a template of the power of attorney may call for. What is not known yet stays blank, to be written by hand. */
export const PLACEHOLDERS = [
  'controller',
  'number',
  'delegator.name',
  'delegator.phone',
  'delegator.email',
  'delegator.birthDate',
  'delegator.address',
  'agent.name',
  'agent.phone',
  'agent.email',
  'agent.birthDate',
  'agent.address',
  'agent.relation',
  'rights',
  'period',
  'date',
] as const

export type Placeholder = (typeof PLACEHOLDERS)[number]

/** What a power of attorney can't do without. @law Decree 45② */
export const NEEDED: readonly Placeholder[] = [
  'controller',
  'delegator.name',
  'agent.name',
  'agent.relation',
  'rights',
  'date',
]

/** The power of attorney as an installation words it: parts of a sheet, with `{{placeholders}}` in their texts. */
export interface FormTemplate {
  readonly title: string
  readonly parts: readonly SheetPart[]
}
