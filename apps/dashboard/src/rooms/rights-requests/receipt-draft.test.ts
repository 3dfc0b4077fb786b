import { blankReceipt, missingOf, RECEIVED_BY, receiptInput } from './receipt-draft.js'

const filled = {
  ...blankReceipt('2026-11-24', '14:30'),
  kinds: ['ACCESS', 'DELETION'] as const,
  phone: ' 010-0000-0001 ',
}

describe('the receipt of a request', () => {
  it('says what is missing before it is sent', () => {
    expect(missingOf({ ...filled, hour: '' })).toBe('noTime')
    expect(missingOf({ ...filled, kinds: [] })).toBe('noKind')
    expect(missingOf({ ...filled, phone: ' ' })).toBe('noContact')
    expect(missingOf(filled)).toBeUndefined()
  })

  it('sends the time in Korea and only what was written', () => {
    expect(receiptInput({ ...filled, cases: 'q-7kx3-m2rd' }, 'key-0001')).toEqual({
      channel: 'PHONE',
      receivedHow: 'CALL',
      receivedAt: '2026-11-24T05:30:00.000Z',
      kinds: ['ACCESS', 'DELETION'],
      requester: 'SUBJECT',
      locale: 'KO',
      phone: '010-0000-0001',
      caseNumbers: ['Q-7KX3-M2RD'],
      idempotencyKey: 'key-0001',
    })
  })

  it('takes the day of a postmark without an hour, and of a stamp not', () => {
    const letter = { ...filled, channel: 'WRITING' as const, hour: '' }
    expect(receiptInput({ ...letter, receivedHow: 'POSTMARK' }, 'k')?.receivedAt).toBe('2026-11-23T15:00:00.000Z')
    expect(missingOf({ ...letter, receivedHow: 'STAMP' })).toBe('noTime')
  })

  it('offers a postmark for letters only, and for a call nothing but the call', () => {
    expect(RECEIVED_BY.PHONE).toEqual(['CALL'])
    expect(Object.entries(RECEIVED_BY).filter(([, ways]) => ways.includes('POSTMARK'))).toHaveLength(1)
  })
})
