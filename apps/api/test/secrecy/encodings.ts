import { encodeKorean } from './encode-korean.js'

/** A text as its bytes would lie on a disk, in each of the ways in which programs write texts down. */
export interface Written {
  readonly encoding: string
  readonly bytes: Buffer
}

/** Every form of the text, composed (NFC) and taken apart (NFD). */
export function writtenForms(text: string): Written[] {
  const forms = new Map([
    ['NFC', text.normalize('NFC')],
    ['NFD', text.normalize('NFD')],
  ])
  if (forms.get('NFC') === forms.get('NFD')) forms.delete('NFD')
  return [...forms].flatMap(([form, one]) =>
    inAllEncodings(one).map(({ encoding, bytes }) => ({ encoding: `${form} ${encoding}`, bytes })),
  )
}

function inAllEncodings(text: string): Written[] {
  const utf8 = Buffer.from(text, 'utf8')
  const korean = encodeKorean(text)
  return [
    { encoding: 'UTF-8', bytes: utf8 },
    { encoding: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
    { encoding: 'UTF-16BE', bytes: Buffer.from(text, 'utf16le').swap16() },
    ...(korean ? [{ encoding: 'CP949', bytes: korean }, ...base64Of('CP949 in base64', korean)] : []),
    ...base64Of('base64', utf8),
    ...base64Of('UTF-16LE in base64', Buffer.from(text, 'utf16le')),
    ascii('hexadecimal', utf8.toString('hex')),
    ascii('HEXADECIMAL', utf8.toString('hex').toUpperCase()),
    ascii(
      'percent-encoding',
      percent(utf8, (byte) => byte.toString(16).toUpperCase()),
    ),
    ascii(
      'percent-encoding, lower case',
      percent(utf8, (byte) => byte.toString(16)),
    ),
    ascii(
      'JSON',
      escaped(text, (hex) => hex),
    ),
    ascii(
      'JSON, upper case',
      escaped(text, (hex) => hex.toUpperCase()),
    ),
    ascii(
      'octal escapes',
      [...utf8]
        .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`))
        .join(''),
    ),
    ascii('character references', [...text].map((one) => (one < '\x80' ? one : `&#${one.codePointAt(0)};`)).join('')),
    ascii(
      'quoted-printable',
      [...utf8]
        .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`))
        .join(''),
    ),
  ].filter(
    ({ encoding, bytes }, index, all) =>
      encoding === 'UTF-8' || all.findIndex((other) => other.bytes.equals(bytes)) === index,
  )
}

const ascii = (encoding: string, written: string): Written => ({ encoding, bytes: Buffer.from(written, 'latin1') })

/** Base64 depends on where in a longer text the value begins: three ways. Characters shared with neighbours are cut off. */
function base64Of(encoding: string, bytes: Buffer): Written[] {
  return [0, 1, 2].flatMap((offset) => {
    const written = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
    const own = written.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
    const url = own.replaceAll('+', '-').replaceAll('/', '_')
    const forms = own === url ? [own] : [own, url]
    return forms.map((form) => ({ encoding: `${encoding}, ${offset} bytes in`, bytes: Buffer.from(form, 'latin1') }))
  })
}

const percent = (bytes: Buffer, hex: (byte: number) => string): string =>
  [...bytes]
    .map((byte) =>
      /[\w.-]/.test(String.fromCharCode(byte)) && byte < 0x80
        ? String.fromCharCode(byte)
        : `%${hex(byte).padStart(2, '0')}`,
    )
    .join('')

const escaped = (text: string, cased: (hex: string) => string): string =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    .map((unit) => (unit < 0x80 ? String.fromCharCode(unit) : `\\u${cased(unit.toString(16).padStart(4, '0'))}`))
    .join('')
