import raEn from 'ra-language-english'
import { KNOWN_REFUSALS } from './known-refusals.js'
import { en } from './en.js'
import { ko } from './ko.js'
import { raKo } from './ra-ko.js'

type Tree = { readonly [key: string]: string | Tree }

const sentences = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : sentences(value, `${path}${key}.`),
  )
const keys = (tree: Tree) =>
  sentences(tree)
    .map(([key]) => key)
    .toSorted()
const blanks = (sentence: string) => [...new Set(sentence.match(/%\{\w+\}/g))].toSorted()

describe('the words of the screens', () => {
  it('has the same keys in Korean and English', () => {
    expect(keys(ko)).toEqual(keys(en))
  })

  it('has a Korean sentence for each of react-admin’s own', () => {
    expect(keys(raKo as unknown as Tree)).toEqual(keys(raEn as unknown as Tree))
  })

  it('leaves the same blanks open in both languages', () => {
    const korean = new Map(sentences(ko))
    for (const [key, sentence] of sentences(en)) {
      expect([key, blanks(korean.get(key) ?? '')]).toEqual([key, blanks(sentence)])
    }
  })

  it('leaves no sentence empty', () => {
    for (const [key, sentence] of [...sentences(en), ...sentences(ko)])
      expect([key, sentence.trim()]).not.toEqual([key, ''])
  })

  it.each(KNOWN_REFUSALS)('says %s in both languages', (code) => {
    expect(en.refusals).toHaveProperty(code)
    expect(ko.refusals).toHaveProperty(code)
  })

  it('needs no particle that depends on the word in a blank', () => {
    for (const [key, sentence] of sentences(ko))
      expect([key, /\}[’”]?(을|를|이|가|은|는|와|과|로|으로)\b/.test(sentence)]).toEqual([key, false])
  })
})
