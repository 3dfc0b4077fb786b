/** There is no data key of this id: it was destroyed or discarded, or never was. What it sealed stays sealed. */
export class KeyGone extends Error {
  readonly code = 'KEY_GONE'

  constructor() {
    super('The data key is gone.')
    this.name = 'KeyGone'
  }
}
