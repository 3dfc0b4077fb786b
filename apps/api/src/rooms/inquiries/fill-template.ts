/** What a letter may leave to be filled in: `{{caseNumber}}`. The visitor's name is filled where the letter is shown to them. */
export const TEMPLATE_VARIABLES = [
  'caseNumber',
  'companyName',
  'receivedOn',
  'policyVersion',
  'goneBy',
  'visitorName',
] as const

export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number]

export type TemplateValues = Readonly<Partial<Record<TemplateVariable, string>>>

const KNOWN = new RegExp(String.raw`\{\{(${TEMPLATE_VARIABLES.join('|')})\}\}`, 'g')

/**
 * Puts the values that are there in place of their variables, in one pass: what stands in a value stays as it is. A
 * variable without a value stays too.
 */
export const fillTemplate = (text: string, values: TemplateValues): string =>
  text.replace(KNOWN, (whole, variable: TemplateVariable) => values[variable] ?? whole)

/** Whether doubled braces are left that are no variable: they would reach the visitor as they stand. */
export const hasUnknownVariable = (text: string): boolean => /\{\{|\}\}/.test(text.replace(KNOWN, ''))

/** Which variable was probably meant by one that isn't known: another spelling of it. Never what was typed. */
export function meantVariable(text: string): TemplateVariable | undefined {
  const typed = [...text.replace(KNOWN, '').matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name]) => plain(name!))
  return TEMPLATE_VARIABLES.find((variable) => typed.includes(plain(variable)))
}

const plain = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase()
