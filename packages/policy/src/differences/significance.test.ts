import { type Class, KINDS, TURNED_ROUND, withEverything } from '../../test/differences/kinds-of-change.js'
import { changed, type Draft } from '../../test/lint/changed.js'
import { readPolicyFile } from '../../test/read-policy-file.js'
import { differenceOf, parsePolicy, SIGNIFICANCE } from '../index.js'

const inForce = changed(parsePolicy(readPolicyFile('caliverse-1.0.yaml')), withEverything)
/** Some of these could be no policy: its parts contradict each other. They are facts that differ all the same. */
const altered = (change: (draft: Draft) => void) => {
  const draft = structuredClone(inForce) as Draft
  change(draft)
  return draft
}
const classOf = ({ needsConsent, significance }: { needsConsent: boolean; significance: string }) =>
  needsConsent ? 'CONSENT' : significance

describe('a change of a policy', () => {
  it.each(KINDS.map(([kind, expected, change]) => [kind, expected, change] as const))(
    '%s is %s, and decides for the whole where it is alone',
    (kind, expected, change) => {
      const difference = differenceOf(inForce, altered(change))
      expect(difference.facts.map((one) => one.kind)).toContain(kind)
      expect(classOf(difference.facts.find((one) => one.kind === kind)!)).toBe(expected)
      if (difference.facts.every((one) => one.kind === kind)) expect(classOf(difference)).toBe(expected)
      expect(difference.noticeDays).toBe(difference.significance === 'SIGNIFICANT' ? 30 : 7)
    },
  )

  it.each(
    KINDS.flatMap(([kind, , change]) => {
      const back = TURNED_ROUND[kind]
      return back ? ([[kind, ...back, change]] as const) : []
    }) as readonly (readonly [string, string, Class, (draft: Draft) => void])[],
  )('%s taken back is %s, which is %s', (_kind, back, expected, change) => {
    const { facts } = differenceOf(altered(change), inForce)
    expect(classOf(facts.find((one) => one.kind === back)!)).toBe(expected)
  })

  it('is of a kind whose weight is written down twice, each of them', () => {
    const seen = new Set<string>([...KINDS.map(([kind]) => kind), ...Object.values(TURNED_ROUND).map(([kind]) => kind)])
    expect(Object.keys(SIGNIFICANCE).filter((kind) => !seen.has(kind))).toEqual([])
  })

  it('that weighs most decides, and consent is asked for where one of many takes it', () => {
    const { significance, needsConsent, noticeDays } = differenceOf(
      inForce,
      altered((draft) => {
        draft.articles.push(draft.articles.shift()!)
        draft.officers[0]!.name = 'Somebody Else'
        draft.retention.months += 9
      }),
    )
    expect([significance, needsConsent, noticeDays]).toEqual(['SIGNIFICANT', true, 30])
  })
})
