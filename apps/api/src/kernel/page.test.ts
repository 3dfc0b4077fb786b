import { cursorOf, pageRequest } from './page.js'

const KEY = { at: new Date('2026-11-23T01:02:03.004Z'), id: '01a2059b-0000-7000-8000-000000000001' }

describe('a page of a list', () => {
  it('goes on after the row that a cursor of ours names', () => {
    expect(pageRequest(25, cursorOf(KEY))).toEqual({ first: 25, after: KEY })
  })

  it('begins at the beginning without one', () => {
    expect(pageRequest(1, null)).toEqual({ first: 1, after: undefined })
  })

  it.each([0, -1, 101, 2.5, Number.NaN])('is never of %d rows', (first) => {
    expect(() => pageRequest(first, null)).toThrow('REQUEST_NOT_VALID')
  })

  it.each(['', 'x', 'MjAyNg', Buffer.from(`2026-11-23T00:00:00Z ${KEY.id} more`).toString('base64url')])(
    'is refused for a cursor that is none of ours: %j',
    (cursor) => {
      expect(() => pageRequest(25, cursor)).toThrow('REQUEST_NOT_VALID')
    },
  )
})
