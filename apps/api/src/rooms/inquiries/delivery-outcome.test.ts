import { NoAddress, outcomeOfFault } from './delivery-outcome.js'

const NOW = new Date('2026-11-23T00:00:00Z')
const TRIED = { attempts: 1, since: NOW, now: NOW }
const reply = (responseCode: number, response: string) => Object.assign(new Error(response), { responseCode, response })

it.each([
  ['550 5.1.1 no such user', 550, 'ADDRESS_UNKNOWN'],
  ['552 5.2.2 over quota', 552, 'MAILBOX_FULL'],
  ['554 5.7.1 not wanted here', 554, 'REFUSED'],
  ['550 no', 550, 'REFUSED'],
])('%s comes back at once', (response, code, reason) => {
  expect(outcomeOfFault(reply(code, response), TRIED)).toEqual({ state: 'BOUNCED', reason })
})

it.each([
  ['a server that asks to come back later', reply(451, '451 4.3.0 try again later')],
  ['a mailbox that is full for now', reply(452, '452 4.2.2 mailbox full')],
  ['a connection that never came to be', Object.assign(new Error('refused'), { code: 'ECONNECTION' })],
  ['anything else', 'no error at all'],
])('%s is tried again in a minute', (_what, fault) => {
  const inAMinute = new Date(NOW.getTime() + 60_000)
  expect(outcomeOfFault(fault, TRIED)).toEqual({ state: 'QUEUED', nextTryAt: inAMinute })
})

it('after two days of that a letter is given up, which is no bounce', () => {
  const twoDaysOn = new Date(NOW.getTime() + 2 * 24 * 3_600_000)
  expect(outcomeOfFault(reply(451, '451 later'), { ...TRIED, now: twoDaysOn })).toEqual({
    state: 'FAILED',
    reason: 'UNREACHABLE',
  })
})

it('a collection without an address comes back at once', () => {
  expect(outcomeOfFault(new NoAddress(), TRIED)).toEqual({ state: 'BOUNCED', reason: 'ADDRESS_UNKNOWN' })
})
