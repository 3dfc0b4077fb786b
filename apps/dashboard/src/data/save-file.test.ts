/** @jest-environment ./jest.environment.mjs */
import { saveFile } from './save-file.js'

const saved: Blob[] = []
const { createObjectURL, revokeObjectURL } = URL
const click = HTMLAnchorElement.prototype.click

beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (file) => `blob:${saved.push(file as Blob)}`
  URL.revokeObjectURL = () => undefined
  HTMLAnchorElement.prototype.click = () => undefined
})
afterEach(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL })
  HTMLAnchorElement.prototype.click = click
})

const bytes = (file: Blob): Promise<Uint8Array> =>
  new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(new Uint8Array(reader.result as ArrayBuffer)))
    reader.readAsArrayBuffer(file)
  })

describe('giving a text to the downloads', () => {
  it.each([
    ['without', '교육,이수'],
    ['with', '\uFEFF교육,이수'],
  ])('begins with exactly one byte order mark where the text came %s one', async (_, text) => {
    saveFile('training.csv', text)
    const [b1, b2, b3, ...rest] = await bytes(saved[0]!)
    expect([b1, b2, b3]).toEqual([0xef, 0xbb, 0xbf])
    expect(rest.length).toBe(13)
  })
})
