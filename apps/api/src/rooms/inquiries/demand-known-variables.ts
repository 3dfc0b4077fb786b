import { hasUnknownVariable, meantVariable } from './fill-template.js'
import { templateVariableUnknown } from './templates.refusals.js'

/** @throws Refusal TEMPLATE_VARIABLE_UNKNOWN when doubled braces would reach the visitor as they stand. */
export function demandKnownVariables(text: string): void {
  if (hasUnknownVariable(text)) throw templateVariableUnknown(meantVariable(text))
}
