/** No certificate or statement of destruction of this format. Says which rule broke and nothing of the contents. */
export class CertificateNotValid extends Error {
  override readonly name = 'CertificateNotValid'

  constructor(readonly problem: string) {
    super(`certificate not valid: ${problem}`)
  }
}
