import * as fc from 'fast-check'
import { calendarFile, type CalendarEntry } from './calendar-file.js'

const ENTRY: CalendarEntry = {
  id: '01a2059b-0000-7000-8000-000000000011',
  startsAt: new Date('2026-12-01T05:00:00Z'),
  endsAt: new Date('2026-12-01T06:00:00Z'),
  fixedAt: new Date('2026-11-23T09:41:07.123Z'),
  summary: 'IR 미팅 - CALIVERSE INC',
  description: 'Q-2222-3333',
  location: '',
}

/** Unfolds and takes the escapes back, as a calendar does. */
function parsed(file: string): ReadonlyMap<string, string> {
  const lines = file.replaceAll('\r\n ', '').split('\r\n')
  return new Map(
    lines.filter(Boolean).map((line) => {
      const colon = line.indexOf(':')
      const value = line.slice(colon + 1).replaceAll(/\\(.)/g, (_all, one: string) => (one === 'n' ? '\n' : one))
      return [line.slice(0, colon), value] as const
    }),
  )
}

describe('a calendar file', () => {
  it('is this text, to the letter', () => {
    const place = 'Room 5, 3rd floor; entrance B \\ lift\n2 Teheran-ro 12-gil, Gangnam-gu, Seoul'
    expect(calendarFile({ ...ENTRY, location: place })).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Jikimi//Meetings 1//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:urn:uuid:01a2059b-0000-7000-8000-000000000011',
        'DTSTAMP:20261123T094107Z',
        'DTSTART:20261201T050000Z',
        'DTEND:20261201T060000Z',
        'SUMMARY:IR 미팅 - CALIVERSE INC',
        'DESCRIPTION:Q-2222-3333',
        'LOCATION:Room 5\\, 3rd floor\\; entrance B \\\\ lift\\n2 Teheran-ro 12-gil\\, Gan',
        ' gnam-gu\\, Seoul',
        'STATUS:CONFIRMED',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
  })

  it('folds Hangul between characters, at 75 octets and no more', () => {
    const file = calendarFile({ ...ENTRY, location: '강남구테헤란로'.repeat(8) })
    const lines = file.split('\r\n')
    expect(lines).toContain(`LOCATION:${'강남구테헤란로'.repeat(3)}강`)
    expect(lines).toContain(` 남구테헤란로${'강남구테헤란로'.repeat(2)}강남구테`)
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75)
  })

  it('leaves out the place of a call, and names nobody', () => {
    expect([...parsed(calendarFile(ENTRY)).keys()]).toEqual([
      'BEGIN',
      'VERSION',
      'PRODID',
      'CALSCALE',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'DESCRIPTION',
      'STATUS',
      'TRANSP',
      'END',
    ])
  })

  it('reads back as it was written, whatever was written, and no text begins a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const location = `${text.replaceAll(/\r\n?/g, '\n')}.`
        const file = calendarFile({ ...ENTRY, location })
        expect(parsed(file).get('LOCATION')).toBe(location)
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      }),
    )
    expect(calendarFile({ ...ENTRY, location: 'x\r\nATTENDEE:y' })).not.toContain('\r\nATTENDEE')
  })
})
