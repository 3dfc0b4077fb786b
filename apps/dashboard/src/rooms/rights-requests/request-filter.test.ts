import { askedRequests, inbox, viewOf } from './request-filter.js'

describe('the filter of the inbox', () => {
  it('begins with what is open, and looks for a number among all', () => {
    expect(viewOf(inbox.of(''))).toBe('open')
    expect(askedRequests(inbox.of(''))).toEqual({ isOpen: true })
    expect(viewOf(inbox.of('?number=R-2026-000001'))).toBe('all')
  })

  it('keeps codes, days and numbers of requests in the address, and nothing else', () => {
    expect(inbox.at({ view: 'mine', kind: 'DELETION', dueUntil: '2026-11-30' })).toBe(
      '/rights-requests?view=mine&kind=DELETION&dueUntil=2026-11-30',
    )
    expect(inbox.at({ kind: 'gildong@example.kr', number: '010-0000-0001' })).toBe('/rights-requests')
    expect(inbox.of('?view=somebody%40example.kr&number=Q-7KX3-M2RD')).toMatchObject({ view: '', number: '' })
  })

  it('asks the server what a view stands for, narrowed by the rest', () => {
    expect(askedRequests(inbox.of('?view=late&channel=FAX'))).toEqual({ isOpen: true, isLate: true, channel: 'FAX' })
    expect(askedRequests(inbox.of('?view=bounced'))).toEqual({ hasBounced: true })
    expect(askedRequests(inbox.of('?view=unheardof'))).toEqual({ isOpen: true })
  })
})
