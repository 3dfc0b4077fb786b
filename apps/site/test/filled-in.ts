/** A form as a browser sends it, filled in with invented data; `changes` replaces fields, undefined leaves one out. */
export const filledIn = (changes: Record<string, string | undefined> = {}): Array<[string, string]> => {
  const fields: Record<string, string | undefined> = {
    'item-NAME': 'Kim Invented',
    'item-EMAIL': 'kim@example.kr',
    'item-CONTACT_NUMBER': '',
    'item-CONTENT': 'first line\r\nsecond line',
    consent: 'yes',
    policyVersion: 'V1.0',
    consentDigest: 'a'.repeat(64),
    idempotencyKey: '3f2c1d7e-0000-4000-8000-000000000001',
    ...changes,
  }
  return Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined)
}
