import { Refusal } from '../../kernel/refusal.js'

export const inspectionMonthNotOver = () => new Refusal('INSPECTION_MONTH_NOT_OVER', 'INVALID')
/** No first day of a month, or one from before this installation. */
export const inspectionMonthNotValid = () => new Refusal('INSPECTION_MONTH_NOT_VALID', 'INVALID')
export const inspectionAlreadySigned = () => new Refusal('INSPECTION_ALREADY_SIGNED', 'CONFLICT')
export const findingByAuditorOnly = () => new Refusal('FINDING_BY_AUDITOR_ONLY', 'NOT_ALLOWED')
/** What was looked at is not what would be signed. */
export const inspectionChangedMeanwhile = () => new Refusal('INSPECTION_CHANGED_MEANWHILE', 'CONFLICT')
