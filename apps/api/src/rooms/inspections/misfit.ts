/** Something that does not fit the tree: a code, and the index of the entry where there is one. */
export class Misfit extends Error {
  override readonly name = 'Misfit'

  constructor(
    readonly code: string,
    readonly index?: number | string,
  ) {
    super(index === undefined ? code : `${code} ${index}`)
  }
}
