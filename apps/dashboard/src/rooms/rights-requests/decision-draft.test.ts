import { aRequest, aTarget } from './a-request.js'
import { blankPart, groundsOf, isUnfounded, outcomeOf, partsInput, targetsToDecide } from './decision-draft.js'

const [one, other] = [aTarget({ id: 'one' }), aTarget({ id: 'other' })]
const refused = {
  ...blankPart,
  outcome: 'REFUSED' as const,
  ground: 'HARM_TO_OTHERS',
  words: 'Somebody else is in it.',
}

describe('a decision as it is made', () => {
  it('is whole, in part, refused, or that nothing is held', () => {
    expect(outcomeOf([one, other], {})).toBe('WHOLE')
    expect(outcomeOf([one, other], { one: refused })).toBe('PART')
    expect(outcomeOf([one, other], { one: refused, other: refused })).toBe('REFUSED')
    expect(outcomeOf([], {})).toBe('NOTHING_HELD')
  })

  it('lacks something while a refusal has no ground or no reason', () => {
    expect(isUnfounded([one], { one: { ...refused, ground: '' } })).toBe(true)
    expect(isUnfounded([one], { one: { ...refused, words: ' ' } })).toBe(true)
    expect(isUnfounded([one], { one: refused })).toBe(false)
  })

  it('knows the closed list of each right, and no ground of public bodies', () => {
    expect(groundsOf('ACCESS')).toEqual(['STATUTE_PROHIBITS', 'HARM_TO_OTHERS'])
    expect(groundsOf('DELETION')).toEqual(['OTHER_STATUTE_NAMES_ITEM'])
    expect(groundsOf('WITHDRAWAL')).toEqual(groundsOf('SUSPENSION'))
  })

  it('is made in the second round about what the first did not grant, and about nothing that is gone', () => {
    const parts = (['one', 'other'] as const).map((targetId, place) => ({
      targetId,
      outcome: place === 0 ? ('GRANTED' as const) : ('REFUSED' as const),
      ground: null,
      destroys: false,
      isHeld: false,
      isGone: false,
    }))
    const first = {
      id: 'first',
      round: 1,
      outcome: 'PART' as const,
      decidedAt: '2026-11-22T01:00:00Z',
      executedAt: null,
      runId: null,
      decidedBy: { id: 'officer', displayName: 'Invented Officer' },
      parts,
    }
    const gone = aTarget({ id: 'gone', isDestroyed: true })
    const request = aRequest({ round: 2, targets: [one, other, gone], decisions: [first] })
    expect(targetsToDecide(request).map(({ id }) => id)).toEqual(['other'])
    expect(targetsToDecide({ ...request, round: 1 }).map(({ id }) => id)).toEqual(['one', 'other'])
  })

  it('sends a ground with a refusal alone, and destruction with a granted suspension alone', () => {
    expect(partsInput('ACCESS', [one, other], { one: refused })).toEqual([
      { targetId: 'one', outcome: 'REFUSED', ground: 'HARM_TO_OTHERS', words: 'Somebody else is in it.' },
      { targetId: 'other', outcome: 'GRANTED' },
    ])
    expect(partsInput('SUSPENSION', [one], { one: { ...blankPart, destroy: true } })).toEqual([
      { targetId: 'one', outcome: 'GRANTED', destroy: true },
    ])
  })
})
