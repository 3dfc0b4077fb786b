import { en } from './en.js'
import { ko } from './ko.js'

const entries = (words: object, path = ''): Array<[string, unknown]> =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]): Array<[string, unknown]> =>
    typeof value === 'object' && value !== null ? entries(value, `${path}${name}.`) : [[path + name, value]],
  )

const said = (value: unknown): string => (typeof value === 'function' ? String(value('7', '8')) : String(value))

describe('the words', () => {
  it('have the same entries in both languages, none of them empty', () => {
    expect(entries(ko).map(([path]) => path)).toEqual(entries(en).map(([path]) => path))
    for (const [path, value] of [...entries(en), ...entries(ko)])
      expect([path, said(value).trim()]).not.toEqual([path, ''])
  })

  it('say in Korean every figure and name that they say in English', () => {
    const korean = new Map(entries(ko))
    for (const [path, value] of entries(en)) {
      if (typeof value === 'function')
        expect([path, said(korean.get(path)).includes('7')]).toEqual([path, said(value).includes('7')])
    }
  })

  it('are Korean in Korean, and free of Korean in English but for the way over', () => {
    const names = ['language', 'inOtherLanguage']
    for (const [path, value] of entries(ko))
      if (!names.includes(path)) expect([path, said(value)]).toEqual([path, expect.stringMatching(/[가-힣]/)])
    for (const [path, value] of entries(en))
      if (!names.includes(path)) expect([path, said(value)]).toEqual([path, expect.not.stringMatching(/[가-힣]/)])
  })
})
