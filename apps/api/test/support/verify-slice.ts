import { fileURLToPath } from 'node:url'

export interface VerifierReport {
  readonly exit: 0 | 1 | 2
  readonly proved: readonly { readonly code: string; readonly en: string }[]
  readonly problem: { readonly code: string; readonly en: string } | null
}

/** The auditor's own program, which shares no code with the server. */
const VERIFIER = fileURLToPath(new URL('../../../verifier/jikimi-verify.mjs', import.meta.url))

/** What it is given beside the file itself. */
interface Given {
  /** The log's verifier key as it reached the auditor on another way. */
  readonly key: string
  readonly proof?: string
  readonly statements?: string
}

async function verify(path: string, given: Given): Promise<VerifierReport> {
  const program = (await import(VERIFIER)) as { verify(path: string, options: Given): Promise<VerifierReport> }
  return program.verify(path, given)
}

/** What it says of an archive. */
export const verifySlice = (path: string, key: string): Promise<VerifierReport> => verify(path, { key })

/** What it says of a certificate of destruction with its proof, and with statements where some are given. */
export const verifyCertificate = (path: string, given: Given & { readonly proof: string }): Promise<VerifierReport> =>
  verify(path, given)
