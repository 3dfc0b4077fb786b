import { NoteNotValid, newSigner, openNote, signNote, signatureLine, type Verifier } from '../src/index.js'

const log = newSigner('log.example.kr/log/00000000').signer
const text = 'log.example.kr/log/00000000\n1\nTszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=\n'
const note = signNote(text, log)
const next = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 1)
const problemOf = (input: string | Uint8Array, verifiers: readonly Verifier[] = [log.verifier]): string => {
  try {
    openNote(input, verifiers)
    return 'opened'
  } catch (error) {
    if (error instanceof NoteNotValid) return error.problem
    throw error
  }
}

it('opens what was signed, from text and from bytes', () => {
  expect(openNote(note, [log.verifier]).text).toBe(text)
  expect(openNote(Buffer.from(note), [log.verifier]).text).toBe(text)
})

it.each([
  ['nothing', ''],
  ['no signature', text],
  ['no line behind the blank one', `${text}\n`],
  ['a last line without its newline', note.slice(0, -1)],
  ['a blank line behind the signatures', `${note}\n`],
  ['a line that is no signature', `${note}Hello\n`],
  ['a hyphen for the dash', note.replace('—', '-')],
  ['two spaces', note.replace(' ', '  ')],
  ['a tab', note.replace('log', '\t')],
  ['a carriage return', note.replaceAll('\n', '\r\n')],
  ['a control character', note.replace('1\n', '\u0001\n')],
  ['half a surrogate pair', note.replace('log', '\ud800')],
  ['a name with a plus', note.replace('— log', '— l+g')],
  ['a name with a Unicode space', note.replace('— log', '— l\u2003g')],
  ['base64 without its padding', note.replace(/=+\n$/, '\n')],
  [
    'base64 with another spelling of its last digit',
    note.replace(/(.)(=+\n)$/, (_, digit: string, end: string) => `${next(digit)}${end}`),
  ],
  ['a signature of an id only', `${text}\n— a AAAAAA==\n`],
  ['more than a hundred signatures', `${text}\n${signatureLine(text, log).repeat(101)}`],
])('refuses as malformed: %s', (_, input) => {
  expect(problemOf(input)).toBe('MALFORMED')
})

it('refuses bytes that are not UTF-8', () => {
  const bytes = Buffer.from(note)
  bytes[0] = 0xff
  expect(problemOf(bytes)).toBe('MALFORMED')
})

it('accepts sixteen signatures and more, and counts a key once', () => {
  const others = Array.from({ length: 40 }, (_, at) => newSigner(`other-${at}.example.kr`).signer)
  const many = `${note}${others.map((one) => signatureLine(text, one)).join('')}${signatureLine(text, log)}`
  expect(openNote(many, [log.verifier]).signatures).toHaveLength(1)
  expect(
    openNote(
      many,
      [log, ...others].map(({ verifier }) => verifier),
    ).signatures,
  ).toHaveLength(41)
})

it('ignores unknown keys, also those that share a name or an id with a known one', () => {
  const namesake = newSigner(log.verifier.name).signer
  expect(problemOf(note, [namesake.verifier])).toBe('NO_KNOWN_KEY')
  expect(problemOf(note, [{ ...namesake.verifier, name: 'b', id: log.verifier.id }])).toBe('NO_KNOWN_KEY')
  const broken = signatureLine('another text\n', namesake)
  expect(problemOf(`${note}${broken}`)).toBe('opened')
})

it('refuses the whole note where one known key signed and another known signature is wrong', () => {
  const second = newSigner('second.example.kr').signer
  const wrong = `${note}${signatureLine('another text\n', second)}`
  expect(problemOf(wrong)).toBe('opened')
  expect(problemOf(wrong, [log.verifier, second.verifier])).toBe('WRONG_SIGNATURE')
  const again = `${note}${signatureLine('another text\n', log)}`
  expect(problemOf(again)).toBe('WRONG_SIGNATURE')
})

it('believes nobody where two known keys of one name and id cannot be told apart', () => {
  const twin = { ...newSigner(log.verifier.name).signer.verifier, id: log.verifier.id }
  expect(problemOf(note, [log.verifier, twin])).toBe('WRONG_SIGNATURE')
  expect(problemOf(note, [log.verifier, { ...log.verifier }])).toBe('opened')
})

it('refuses every note of which one bit was turned, unless no signature of the key is left', () => {
  const bytes = Buffer.from(note)
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const altered = Buffer.from(bytes)
    altered[bit >> 3]! ^= 1 << (bit & 7)
    expect(problemOf(altered)).not.toBe('opened')
  }
})

describe('a witness', () => {
  const witness = newSigner('witness.example.kr/w', 4).signer

  it('says when it signed, and its key verifies that', () => {
    const cosigned = `${note}${signatureLine(text, witness, 1_795_000_000)}`
    const [, second] = openNote(cosigned, [log.verifier, witness.verifier]).signatures
    expect(second?.seconds).toBe(1_795_000_000)
  })

  it('signs nothing without a time, and nothing that is no checkpoint', () => {
    expect(() => signatureLine(text, witness)).toThrow(RangeError)
    expect(() => signatureLine('Hello\n', witness, 1)).toThrow(NoteNotValid)
    expect(signatureLine('Hello\n', log)).toContain('—')
  })

  it('does not pass for a log with the same key', () => {
    const { key, publicKey } = witness.verifier
    const asLog: Verifier = { ...witness.verifier, type: 1, key, publicKey }
    expect(problemOf(signNote(text, witness, 1), [asLog])).toBe('WRONG_SIGNATURE')
  })
})

it.each(['', 'no newline', 'a\u0000b\n', '\ud800\n'])('signs no text that is none: %j', (bad) => {
  expect(() => signNote(bad, log)).toThrow(NoteNotValid)
})
