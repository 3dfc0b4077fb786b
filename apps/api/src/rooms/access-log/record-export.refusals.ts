import { Refusal } from '../../kernel/refusal.js'

export const exportOutOfScope = () => new Refusal('EXPORT_OUT_OF_SCOPE', 'NOT_ALLOWED')
export const exportPeriodNotValid = () => new Refusal('EXPORT_PERIOD_NOT_VALID', 'INVALID')
export const exportReasonEmpty = () => new Refusal('EXPORT_REASON_EMPTY', 'INVALID')
export const exportsTooMany = (most: number) => new Refusal('EXPORTS_TOO_MANY', 'CONFLICT', { most })
