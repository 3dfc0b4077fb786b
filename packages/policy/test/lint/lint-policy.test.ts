import { lintPolicy } from '../../src/lint/lint-policy.js'
import { parsePolicy } from '../../src/parse-policy.js'
import { readPolicyFile } from '../read-policy-file.js'
import { changed, officer } from './changed.js'
import { findingsOf } from './findings-of.js'
import { MENDS } from './mends.js'
import { PLANTS } from './plants.js'
import { readLintFixture } from './read-lint-fixture.js'

const caliverse = parsePolicy(readPolicyFile('caliverse-1.0.yaml'))
const clean = readLintFixture('a-clean-policy')
const shop = readLintFixture('a-stationery-shop')

describe('the findings on CALIVERSE 1.0', () => {
  it('are those for which a mend is known, no more and no fewer', () => {
    expect(findingsOf(caliverse).toSorted()).toEqual(Object.keys(MENDS).toSorted())
  })

  it.each(Object.entries(MENDS))('lose %s when it is mended, and nothing else', (finding, { mend, alsoGoes }) => {
    const gone = [finding, ...(alsoGoes === undefined ? [] : [alsoGoes])]
    expect(findingsOf(changed(caliverse, mend))).toEqual(findingsOf(caliverse).filter((one) => !gone.includes(one)))
  })

  it('are gone when all is mended', () => {
    const mended = changed(caliverse, (draft) => Object.values(MENDS).forEach(({ mend }) => mend(draft)))
    expect(findingsOf(mended)).toEqual([])
  })

  it('do not hang on its names: another company with another question has the same', () => {
    const renamed = changed(caliverse, (draft) => {
      const other = JSON.stringify(draft)
        .replaceAll('CALIVERSE', 'TREESHADE')
        .replaceAll(
          'What field would you like to experience in the metaverse the most?',
          'Which hall is your favourite?',
        )
        .replaceAll('Ji hoon-Hong', '가상인')
      Object.assign(draft, JSON.parse(other))
    })
    expect(findingsOf(renamed)).toEqual(findingsOf(caliverse))
  })
})

describe('the findings on other policies', () => {
  it('are none on a clean one', () => {
    expect(findingsOf(clean)).toEqual([])
  })

  it.each(Object.entries(PLANTS))('come with the defect alone: %s', (code, { plant, comes, alsoComes }) => {
    expect(comes).toContain(` ${code}`)
    expect(findingsOf(changed(clean, plant))).toEqual([comes, ...(alsoComes === undefined ? [] : [alsoComes])])
  })

  it('are the mistakes of a Korean shop, and not those of CALIVERSE', () => {
    expect(findingsOf(shop)).toEqual([
      'ERROR 03 STATUTORY_PERIOD_DIFFERS COMPLAINT',
      'ERROR 06 ANSWER_PERIOD_TOO_LONG 30',
      'ERROR 07 SEPARATE_STORAGE_NOT_PROMISED',
      'ERROR 08 COOKIE_REFUSAL_NOT_OFFERED',
      'WARNING 06 CITED_SOURCE_HAS_MOVED FORMS_OF_THE_ENFORCEMENT_RULES',
      'INFO 03 TELECOM_RETENTION_TO_CONFIRM VISITS',
    ])
  })
})

describe('a finding', () => {
  const all = [caliverse, shop, ...Object.values(PLANTS).map(({ plant }) => changed(clean, plant))].flatMap(lintPolicy)

  it('says what is wrong and what to do, in a Korean that is Korean and an English that is not', () => {
    for (const { code, sentence, whatToDo } of all) {
      for (const said of [sentence.ko, whatToDo.ko])
        expect([code, said]).toEqual([code, expect.stringMatching(/[가-힣]{2}.*[.”]$/)])
      for (const said of [sentence.en, whatToDo.en]) {
        expect([code, said]).toEqual([code, expect.stringMatching(/^[“A-Z].*\.$/)])
        expect([code, said.replace(/“[^”]*”/g, '')]).toEqual([code, expect.not.stringMatching(/[가-힣]/)])
      }
    }
  })

  it('names no person, address or number of an officer', () => {
    const secret = changed(caliverse, (draft) => {
      for (const one of draft.officers) one.name = '가상비밀'
      officer(draft, 'PRIVACY_OFFICER').telephone = '+82-777-7777'
    })
    const said = JSON.stringify(lintPolicy(secret))
    expect(said).toContain('OFFICER_TELEPHONE_TOO_SHORT')
    expect(said).not.toMatch(/가상비밀|777/)
  })

  it('is one of a kind in its policy, so that a list of them has keys', () => {
    expect(new Set(findingsOf(caliverse)).size).toBe(lintPolicy(caliverse).length)
  })

  it('can not be changed by a reader', () => {
    expect(Object.isFrozen(lintPolicy(caliverse)) && Object.isFrozen(lintPolicy(caliverse)[0]?.sentence)).toBe(true)
  })
})
