import type { Sheet } from '../../../documents/sheet.js'

/** A notice as it was sent, in both languages: what lies sealed beside its request. */
export interface KeptNotice {
  readonly ko: Sheet
  readonly en: Sheet
}

export const keptNoticeText = (notice: KeptNotice): string => JSON.stringify(notice)

/** Of what was written by `keptNoticeText` alone. */
export const readKeptNotice = (text: string): KeptNotice => JSON.parse(text) as KeptNotice
