import { readFileSync } from 'node:fs'
import { lintPolicy, LINT_RULES, parsePolicy, type PolicyDocument } from '@jikimi/policy'
import { FINDING_SEVERITIES, LAW_CONFIDENCES, POLICY_FINDING_CODES } from '@jikimi/schema'
import type { ReadingWork } from '../../persistence/work.js'
import { readFindings } from './read-findings.js'

const policy = parsePolicy(readFileSync(new URL('../../../../../policies/caliverse-1.0.yaml', import.meta.url), 'utf8'))
const workWith = (document: PolicyDocument): ReadingWork =>
  ({
    ports: { policy: { current: () => ({ document }) } },
    now: new Date('2026-11-23T01:00:00Z'),
  }) as unknown as ReadingWork

describe('the findings of the policy in force', () => {
  it('are those of the linter, in both languages, with what stands outside the articles', () => {
    const findings = readFindings(workWith(policy))
    expect(
      findings.map(({ code, article, sentenceKo, whatToDoEn }) => [code, article, sentenceKo, whatToDoEn]),
    ).toEqual(
      lintPolicy(policy).map(({ code, article, sentence, whatToDo }) => [
        code,
        article ?? null,
        sentence.ko,
        whatToDo.en,
      ]),
    )
    expect(findings.map(({ article }) => article)).toContain(null)
    expect(findings.flatMap(({ law }) => law.map(({ citationEn }) => citationEn))).toContain('PIPA Article 30(1)6')
  })

  it('are looked for once a version', () => {
    let looks = 0
    const watched = new Proxy(structuredClone(policy), {
      get: (target, key) => {
        looks += 1
        return Reflect.get(target, key) as unknown
      },
    })
    const first = readFindings(workWith(watched))
    const looksOfFirst = looks
    expect(looksOfFirst).toBeGreaterThan(LINT_RULES.length)
    expect(readFindings(workWith(watched))).toEqual(first)
    expect(looks).toBe(looksOfFirst)
  })
})

it('knows in the contract exactly the words that the linter uses', () => {
  expect(POLICY_FINDING_CODES.toSorted()).toEqual(LINT_RULES.map(({ code }) => code).toSorted())
  const used = LINT_RULES.map(({ severity }) => severity)
  expect([...FINDING_SEVERITIES].filter((one) => used.includes(one))).toEqual([...FINDING_SEVERITIES])
  const cited = lintPolicy(policy).flatMap(({ law }) => law.map(({ confidence }) => confidence))
  expect(cited.filter((confidence) => !LAW_CONFIDENCES.includes(confidence))).toEqual([])
})
