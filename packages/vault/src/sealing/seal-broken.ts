/**
 * What was sealed cannot be opened: another key, another place, an altered byte or an unknown format.
 * Which of them it was is deliberately not said, and nothing of the contents is carried along.
 */
export class SealBroken extends Error {
  readonly code = 'SEAL_BROKEN'

  constructor() {
    super('The seal is broken.')
    this.name = 'SealBroken'
  }
}
