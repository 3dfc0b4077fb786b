import type { Certificate } from '@jikimi/transparency-log'

/** Everything that a certificate's page shows, as plain values: it is drawn in another thread. */
export interface CertificateContent {
  readonly language: 'ko' | 'en'
  readonly controller: string
  readonly certificate: Certificate
  /** SHA-256 of its canonical text, hex. */
  readonly digest: string
  /** Names of the company's people with their departments, by account. */
  readonly people: Readonly<Record<string, string>>
  /** Names of purposes, by code. */
  readonly purposes: Readonly<Record<string, string>>
  /** Names of policy versions, by digest. */
  readonly policyVersion: string
  /** Where the log states it, and the signed checkpoint that covers it; undefined for the moment before. */
  readonly stated: { readonly index: number; readonly size: number; readonly checkpoint: string } | undefined
}
