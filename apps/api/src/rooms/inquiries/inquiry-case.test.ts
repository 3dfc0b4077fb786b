import { anInquiryCase } from './an-inquiry-case.js'

const NOW = new Date('2026-11-23T00:00:00Z')
const LATER = new Date('2026-11-24T00:00:00Z')
const [ME, ANOTHER] = ['account-of-mine', 'account-of-another']
const taken = () => anInquiryCase({ state: 'TAKEN', handlerId: ME })

describe('taking a case', () => {
  it('makes the taker its holder', () => {
    const inquiry = anInquiryCase()
    inquiry.take(ME, NOW, false)
    expect(inquiry).toMatchObject({ state: 'TAKEN', handlerId: ME, takenAt: NOW })
  })

  it('changes nothing for who holds it already', () => {
    const inquiry = anInquiryCase({ state: 'ANSWERED', handlerId: ME, takenAt: NOW })
    inquiry.take(ME, LATER, true)
    expect(inquiry).toMatchObject({ state: 'ANSWERED', takenAt: NOW })
  })

  it('is refused while somebody designated holds it', () => {
    expect(() => anInquiryCase({ state: 'TAKEN', handlerId: ANOTHER }).take(ME, NOW, true)).toThrow(
      'CASE_TAKEN_BY_SOMEBODY_ELSE',
    )
  })

  it('takes it over from a holder who is designated no more, in the state it is in', () => {
    const inquiry = anInquiryCase({ state: 'ANSWERED', handlerId: ANOTHER })
    inquiry.take(ME, NOW, false)
    expect(inquiry).toMatchObject({ state: 'ANSWERED', handlerId: ME })
  })

  it('is refused once the case is closed', () => {
    expect(() => anInquiryCase({ state: 'CLOSED', handlerId: ME }).take(ME, NOW, true)).toThrow('CASE_CLOSED')
  })
})

describe('answering a case', () => {
  it('keeps the time of the first answer: the due date counts from it', () => {
    const inquiry = taken()
    inquiry.answer(ME, NOW)
    inquiry.answer(ME, LATER)
    expect(inquiry).toMatchObject({ state: 'ANSWERED', answeredAt: NOW })
  })

  it.each([
    ['nobody holds it', anInquiryCase(), 'CASE_NOT_TAKEN'],
    ['another holds it', anInquiryCase({ state: 'TAKEN', handlerId: ANOTHER }), 'CASE_TAKEN_BY_SOMEBODY_ELSE'],
    ['it is closed', anInquiryCase({ state: 'CLOSED', handlerId: ME }), 'CASE_CLOSED'],
  ])('is refused while %s', (_why, inquiry, code) => {
    expect(() => inquiry.answer(ME, NOW)).toThrow(code)
  })
})

describe('closing a case', () => {
  it('keeps why and when', () => {
    const inquiry = taken()
    inquiry.close(ME, 'SPAM', NOW)
    expect(inquiry).toMatchObject({ state: 'CLOSED', closeReason: 'SPAM', closedAt: NOW })
  })

  it('is refused as answered without an answer', () => {
    expect(() => taken().close(ME, 'ANSWERED', NOW)).toThrow('CASE_NOT_ANSWERED')
  })

  it('is refused a second time', () => {
    const inquiry = taken()
    inquiry.close(ME, 'DUPLICATE', NOW)
    expect(() => inquiry.close(ME, 'DUPLICATE', LATER)).toThrow('CASE_CLOSED')
  })

  it.each(['HELD', 'MISSED', 'DECLINED'] as const)('is closed as what came of its meeting: %s', (meetingState) => {
    const inquiry = anInquiryCase({ state: 'TAKEN', handlerId: ME, meetingState })
    inquiry.close(ME, `MEETING_${meetingState}`, NOW)
    expect(inquiry.closeReason).toBe(`MEETING_${meetingState}`)
  })

  it('is closed as no meeting that was not, and not at all while one is open', () => {
    const met = (meetingState: 'OPEN' | 'HELD' | null) => anInquiryCase({ state: 'TAKEN', handlerId: ME, meetingState })
    expect(() => met('HELD').close(ME, 'MEETING_MISSED', NOW)).toThrow('MEETING_OUTCOME_DIFFERS')
    expect(() => met(null).close(ME, 'MEETING_HELD', NOW)).toThrow('MEETING_OUTCOME_DIFFERS')
    expect(() => met('OPEN').close(ME, 'NO_ANSWER_NEEDED', NOW)).toThrow('MEETING_STILL_OPEN')
    met('HELD').close(ME, 'NO_ANSWER_NEEDED', NOW)
  })
})

it('refuses an act on a version that the screen did not show', () => {
  expect(() => anInquiryCase({ version: 3 }).demandVersion(2)).toThrow('CASE_CHANGED_MEANWHILE')
})

describe('opening a case again', () => {
  it('is for one that is closed, while its collection may be kept', () => {
    const closed = anInquiryCase({ state: 'CLOSED', handlerId: ME })
    expect(() => closed.demandReopenable(false)).not.toThrow()
    expect(() => closed.demandReopenable(true)).toThrow('CASE_PAST_DUE')
    expect(() => taken().demandReopenable(false)).toThrow('CASE_NOT_CLOSED')
  })
})

describe('what waits for its handler again', () => {
  it.each(['NEW_REPLY', 'BOUNCED'] as const)('waits no more once it is answered or closed: %s', (attention) => {
    const answered = anInquiryCase({ state: 'TAKEN', handlerId: ME, attention })
    answered.answer(ME, NOW)
    expect(answered).toMatchObject({ state: 'ANSWERED', answeredAt: NOW, attention: null })
    const closed = anInquiryCase({ state: 'TAKEN', handlerId: ME, attention })
    closed.close(ME, 'NO_ANSWER_NEEDED', NOW)
    expect(closed).toMatchObject({ state: 'CLOSED', attention: null })
  })

  it('is told to who held a case when it was closed, and to nobody else', () => {
    const closed = anInquiryCase({ state: 'CLOSED', handlerId: ME })
    expect(() => closed.demandHandler(ME)).not.toThrow()
    expect(() => closed.demandHandler(ANOTHER)).toThrow('CASE_TAKEN_BY_SOMEBODY_ELSE')
    expect(() => anInquiryCase().demandHandler(ME)).toThrow('CASE_NOT_TAKEN')
  })
})
