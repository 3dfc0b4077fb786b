/** No key in the text forms of signed notes. Nothing of the text is repeated: it may be a private key. */
export class KeyNotValid extends Error {
  override readonly name = 'KeyNotValid'

  constructor(readonly problem: string) {
    super(`key not valid: ${problem}`)
  }
}
