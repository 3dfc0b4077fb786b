import { KeyNotValid, newSigner, parseVerifierKey, signerOf, verifierKeyOf } from '../src/index.js'

const { signer, privateText } = newSigner('log.example.kr/log/00000000')
const publicText = verifierKeyOf(signer.verifier)
const manglings = (text: string): string[] => [
  ...Array.from({ length: text.length }, (_, at) => text.slice(at + 1)),
  ...Array.from({ length: text.length }, (_, at) => text.slice(0, at)),
  ...Array.from(
    text,
    (char, at) => `${text.slice(0, at)}${String.fromCharCode(char.charCodeAt(0) + 1)}${text.slice(at + 1)}`,
  ),
  `${text}\n`,
  ` ${text}`,
]

it('reads its keys back', () => {
  expect(verifierKeyOf(signerOf(privateText).verifier)).toBe(publicText)
  expect(verifierKeyOf(parseVerifierKey(publicText))).toBe(publicText)
})

it('refuses every mangled verifier key', () => {
  for (const text of manglings(publicText)) expect(() => parseVerifierKey(text)).toThrow(KeyNotValid)
})

it('refuses every mangled private key, and repeats nothing of it', () => {
  for (const text of manglings(privateText)) {
    expect(() => signerOf(text)).toThrow(/^key not valid: (no|not|the|an) [a-zA-Z0-9 ]+$/)
  }
})

it.each([
  ['a longer key, with its id', 'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY=='],
  ['an unknown type, with its id', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['a name with a space', publicText.replace('log', 'l g')],
  ['upper-case hex', publicText.replace(/\+[0-9a-f]{8}\+/, (id) => id.toUpperCase().replace(/\d/g, 'A'))],
])('refuses %s', (_, text) => {
  expect(() => parseVerifierKey(text)).toThrow(KeyNotValid)
})

it('gives one key two ids under two types', () => {
  const witness = newSigner('witness.example.kr/w', 4)
  const text = verifierKeyOf(witness.signer.verifier)
  expect(parseVerifierKey(text).type).toBe(4)
  expect(signerOf(witness.privateText).verifier.type).toBe(4)
  const bytes = Buffer.from(text.split('+').slice(2).join('+'), 'base64')
  bytes[0] = 1
  expect(() => parseVerifierKey(text.replace(/[^+]*$/, '').concat(bytes.toString('base64')))).toThrow(KeyNotValid)
})

it('makes no key under a name that none may have', () => {
  for (const name of ['', 'a b', 'a+b', 'a\nb', 'a\u00a0b']) expect(() => newSigner(name)).toThrow(KeyNotValid)
})
