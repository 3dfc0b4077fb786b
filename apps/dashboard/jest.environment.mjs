import { TestEnvironment } from 'jest-environment-jsdom'

/** A document, with what browsers have and jsdom hides. */
export default class DocumentEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given)
    const { TextDecoder, TextEncoder, Request, Response, Headers, fetch, structuredClone } = globalThis
    Object.assign(this.global, { TextDecoder, TextEncoder, Request, Response, Headers, fetch, structuredClone })
    this.global.scrollTo = () => {}
    this.global.matchMedia = () => ({ matches: false, addEventListener() {}, removeEventListener() {} })
  }
}
