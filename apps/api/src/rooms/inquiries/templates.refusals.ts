import { Refusal } from '../../kernel/refusal.js'
import type { TemplateVariable } from './fill-template.js'

/** @param variable which one was meant, where that can be told; never what was typed. */
export const templateVariableUnknown = (variable: TemplateVariable | undefined) =>
  new Refusal('TEMPLATE_VARIABLE_UNKNOWN', 'INVALID', variable === undefined ? {} : { variable })
export const templateCodeNotValid = () => new Refusal('TEMPLATE_CODE_NOT_VALID', 'INVALID')
export const templateCodeTaken = () => new Refusal('TEMPLATE_CODE_TAKEN', 'CONFLICT')
export const templateTextNotValid = (maxLength: number) =>
  new Refusal('TEMPLATE_TEXT_NOT_VALID', 'INVALID', { maxLength })
export const templateChangedMeanwhile = () => new Refusal('TEMPLATE_CHANGED_MEANWHILE', 'CONFLICT')
export const templateEnded = () => new Refusal('TEMPLATE_ENDED', 'CONFLICT')
