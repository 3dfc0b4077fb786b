/** A tile or bundle that is too short, too long or doesn't add up. */
export class TileNotValid extends Error {
  override readonly name = 'TileNotValid'

  constructor(readonly problem: string) {
    super(`tile not valid: ${problem}`)
  }
}
