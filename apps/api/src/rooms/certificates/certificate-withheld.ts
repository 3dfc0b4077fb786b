/** Something of a run is left, so that nothing is certified: a fault that a person has to look into. */
export class CertificateWithheld extends Error {
  override readonly name = 'CertificateWithheld'

  constructor(
    readonly runId: string,
    readonly rowsLeft: number,
    readonly keysLeft: number,
  ) {
    super(`run ${runId} is not certified: ${rowsLeft} rows and ${keysLeft} keys are left`)
  }
}
