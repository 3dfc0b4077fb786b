/** The text is no checkpoint. */
export class CheckpointNotValid extends Error {
  override readonly name = 'CheckpointNotValid'

  constructor(readonly problem: string) {
    super(`checkpoint not valid: ${problem}`)
  }
}
