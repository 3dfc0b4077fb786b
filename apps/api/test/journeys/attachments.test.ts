import { aHouse, type House } from '../support/a-house.js'
import { codesIn } from '../support/ask-raw.js'

let house: House

beforeAll(async () => {
  house = await aHouse({ isQuiet: true })
})

afterAll(() => house.close())

/** What the reader of a GraphQL body is sent as forms with files send it. */
const withFile = (): FormData => {
  const form = new FormData()
  form.set('operations', JSON.stringify({ query: 'mutation { submitInquiry { receipt } }' }))
  form.set('0', new Blob(['지어낸 파일']), '지어낸.txt')
  return form
}

describe('a file', () => {
  it.each(['/graphql', '/admin/graphql'])(
    'is refused at %s by a code of its own, and nothing comes of it',
    async (path) => {
      const headers = { 'x-site-key': house.siteKey }
      const response = await fetch(`${house.url}${path}`, { method: 'POST', headers, body: withFile() })
      const text = await response.text()
      expect([response.status, codesIn(text)]).toEqual([415, ['ATTACHMENT_NOT_ACCEPTED']])
      expect(text).not.toContain('지어낸')
      expect(await house.sql('postgres', 'select 1 from jikimi.collection')).toEqual([])
    },
  )

  it('is told apart from a body of another kind', async () => {
    const response = await fetch(`${house.url}/graphql`, { method: 'POST', body: 'words' })
    expect([response.status, codesIn(await response.text())]).toEqual([415, ['REQUEST_NOT_VALID']])
  })
})
