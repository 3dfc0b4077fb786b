/** No entry of this log's formats. Says which rule broke and nothing of the contents. */
export class EntryNotValid extends Error {
  override readonly name = 'EntryNotValid'

  constructor(readonly problem: string) {
    super(`entry not valid: ${problem}`)
  }
}
