import { Refusal } from '../../kernel/refusal.js'

export const siteKeyLabelNotValid = () => new Refusal('SITE_KEY_LABEL_NOT_VALID', 'INVALID')
export const siteKeyOriginNotValid = (index: number) => new Refusal('SITE_KEY_ORIGIN_NOT_VALID', 'INVALID', { index })
export const siteKeyDocumentNotValid = (index: number) =>
  new Refusal('SITE_KEY_DOCUMENT_NOT_VALID', 'INVALID', { index })
export const siteKeyRateNotValid = (least: number, most: number) =>
  new Refusal('SITE_KEY_RATE_NOT_VALID', 'INVALID', { least, most })
export const siteKeyAlreadyEnded = () => new Refusal('SITE_KEY_ALREADY_ENDED', 'CONFLICT')
