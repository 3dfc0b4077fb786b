import type { PackContent } from './pack-content.js'

/** Everything that a report shows, as plain values: it is drawn in another thread. Instants as ISO text. */
export interface ReportContent {
  readonly language: 'ko' | 'en'
  readonly month: string
  readonly preparedBy: string
  readonly preparedAt: string
  readonly digest: string
  readonly pack: PackContent
  /** Of exports, by record; null where the key is gone. */
  readonly reasons: Readonly<Record<string, string | null>>
  /** Names of purposes, by code. */
  readonly purposes: Readonly<Record<string, string>>
  readonly comments: readonly ReportComment[]
  readonly signature: ReportSignature | undefined
}

export interface ReportComment {
  readonly at: string
  readonly by: string
  readonly isFinding: boolean
  readonly text: string | null
}

export interface ReportSignature {
  readonly by: string
  readonly at: string
  readonly followUp: string | null
  readonly digest: string
}
