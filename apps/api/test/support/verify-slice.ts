import { fileURLToPath } from 'node:url'

export interface VerifierReport {
  readonly exit: 0 | 1 | 2
  readonly proved: readonly { readonly en: string }[]
  readonly problem: { readonly en: string } | null
}

/** The auditor's own program, which shares no code with the server. */
const VERIFIER = fileURLToPath(new URL('../../../verifier/jikimi-verify.mjs', import.meta.url))

/** What it says of an archive; `key` is the log's verifier key as it reached the auditor on another way. */
export async function verifySlice(path: string, key: string): Promise<VerifierReport> {
  const { verify } = (await import(VERIFIER)) as {
    verify(path: string, options: { readonly key: string }): Promise<VerifierReport>
  }
  return verify(path, { key })
}
