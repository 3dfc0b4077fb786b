import { openNote, parseCheckpoint, parseVerifierKey, signNote, signerOf, verifierKeyOf } from '../../src/index.js'

/** The example of C2SP signed-note. */
const EXAMPLE = {
  key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  note: `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`,
}
/** Values that Go's note package tests with. */
const PETER = {
  private: 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
}
const ENOCH = {
  key: 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop',
  line: '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n',
}
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"

/** A checkpoint of a public log with cosignatures of public witnesses. */
const LOG = 'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f'
const WITNESS = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2'
const COSIGNED = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`

it('opens the example of the specification', () => {
  const { text, signatures } = openNote(EXAMPLE.note, [parseVerifierKey(EXAMPLE.key)])
  expect(text).toBe('This is an example message.\n')
  expect(signatures.map(({ seconds }) => seconds)).toEqual([0])
})

it('signs to the byte what the note package of Go signs, and knows its public key', () => {
  const signer = signerOf(PETER.private)
  expect(verifierKeyOf(signer.verifier)).toBe(PETER.key)
  expect(signNote(TEXT, signer)).toBe(`${TEXT}\n${PETER.line}`)
})

it.each([
  [[PETER.key], ['PeterNeumann']],
  [[ENOCH.key], ['EnochRoot']],
  [
    [ENOCH.key, PETER.key],
    ['PeterNeumann', 'EnochRoot'],
  ],
])('believes of two signatures those whose keys it knows: %p', (keys, names) => {
  const { signatures } = openNote(`${TEXT}\n${PETER.line}${ENOCH.line}`, keys.map(parseVerifierKey))
  expect(signatures.map(({ verifier }) => verifier.name)).toEqual(names)
})

it('opens a checkpoint of a public log with the cosignature of a public witness, and passes over types it does not know', () => {
  const { text, signatures } = openNote(COSIGNED, [LOG, WITNESS].map(parseVerifierKey))
  expect(signatures.map(({ verifier, seconds }) => [verifier.type, seconds])).toEqual([
    [1, 0],
    [4, 0x6a122120],
  ])
  expect(parseCheckpoint(text)).toMatchObject({
    origin: 'arche2025h1.staging.ct.transparency.dev',
    size: 1432088532,
    extensions: [],
  })
})

it('refuses that cosignature under another size or at another time', () => {
  const verifiers = [parseVerifierKey(WITNESS)]
  for (const [from, to] of [
    ['1432088532', '1432088533'],
    ['2net5wAAAABqEiEg', '2net5wAAAABqEiEh'],
  ] as const) {
    expect(COSIGNED).toContain(from)
    expect(() => openNote(COSIGNED.replace(from, to), verifiers)).toThrow('WRONG_SIGNATURE')
  }
})
