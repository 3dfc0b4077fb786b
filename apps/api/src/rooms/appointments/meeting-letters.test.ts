import { fixedLetter, offerLetter, reminderLetter, withdrawnLetter } from './meeting-letters.js'

/** 14:00 on a Tuesday in Seoul, and half past midnight of the Wednesday. */
const TUESDAY = new Date('2026-12-01T05:00:00Z')
const NIGHT = new Date('2026-12-01T15:30:00Z')
const MEETING = { form: 'IN_PERSON', minutes: 60, place: '서울 강남구 5층' } as const

describe('letters about a meeting', () => {
  it('say each time as it is in Seoul, with its weekday, in the language of the visitor', () => {
    expect(offerLetter(MEETING, [TUESDAY, NIGHT], '안녕하세요.', 'KO')).toBe(
      `안녕하세요.

만날 시간을 골라 주세요.

- 2026년 12월 1일 화요일 14:00 (한국 시각)
- 2026년 12월 2일 수요일 00:30 (한국 시각)

방법: 대면 (60분)
장소: 서울 강남구 5층

문의 화면에서 하나를 고르시거나 미팅을 사양하실 수 있습니다.`,
    )
    expect(fixedLetter({ ...MEETING, place: '5F, Seoul' }, TUESDAY, 'EN')).toBe(
      `The time of our meeting is fixed.

Time: Tuesday, 1 December 2026, 14:00 (Korea time, UTC+9)
Form: in person (60 minutes)
Place: 5F, Seoul

Your case page has a calendar file; please tell us there if you can not come.`,
    )
  })

  it('leave out what there is not: words, a place, a time', () => {
    expect(offerLetter({ form: 'PHONE', minutes: 30, place: '' }, [TUESDAY], '', 'EN')).not.toMatch(/Place|\n\n\n|^\n/)
    expect(withdrawnLetter(undefined, 'KO')).not.toMatch(/일시|\n\n\n/)
    expect(withdrawnLetter(TUESDAY, 'KO')).toContain('일시: 2026년 12월 1일 화요일 14:00')
    expect(reminderLetter(MEETING, TUESDAY, 'KO')).toContain('장소: 서울 강남구 5층')
  })
})
