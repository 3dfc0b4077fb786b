/** The text is no C2SP tlog-proof. */
export class ProofFileNotValid extends Error {
  override readonly name = 'ProofFileNotValid'

  constructor(readonly problem: string) {
    super(`proof not valid: ${problem}`)
  }
}
