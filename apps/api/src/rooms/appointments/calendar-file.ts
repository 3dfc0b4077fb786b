export interface CalendarEntry {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  /** When the time was fixed: the same each time the file is made. */
  readonly fixedAt: Date
  /** Names no person. */
  readonly summary: string
  readonly description: string
  /** Empty where there is none, as with a call. */
  readonly location: string
}

const OCTETS_A_LINE = 75

/**
 * A calendar file with one entry, as RFC 5545 has it: CRLF, lines of at most 75 octets, text escaped, times in UTC. It
 * names the meeting and its place, and nobody who comes.
 */
export function calendarFile(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jikimi//Meetings 1//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:urn:uuid:${entry.id}`,
    `DTSTAMP:${inUtc(entry.fixedAt)}`,
    `DTSTART:${inUtc(entry.startsAt)}`,
    `DTEND:${inUtc(entry.endsAt)}`,
    `SUMMARY:${escaped(entry.summary)}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    ...(entry.location === '' ? [] : [`LOCATION:${escaped(entry.location)}`]),
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20261201T050000Z` */
const inUtc = (instant: Date): string =>
  instant
    .toISOString()
    .replace(/\.\d{3}Z$/, 'Z')
    .replaceAll(/[-:]/g, '')

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')

/** Counted in octets, and never within a character; a line that goes on begins with a space, which counts. */
function folded(line: string): string {
  const parts = ['']
  let octets = 0
  for (const character of line) {
    const length = Buffer.byteLength(character, 'utf8')
    if (octets + length > OCTETS_A_LINE) {
      parts.push('')
      octets = 1
    }
    parts[parts.length - 1] += character
    octets += length
  }
  return parts.join('\r\n ')
}
