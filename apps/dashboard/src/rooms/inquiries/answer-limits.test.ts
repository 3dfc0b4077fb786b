import { lengthOf, unknownVariables } from './answer-limits.js'
import { clearItem } from './clear-item.js'
import { closeReasonsOf, likelyReasonOf } from './close-reasons.js'
import { insertedAt, written } from './template-variables.js'

describe('what stands beside an answer', () => {
  it('counts a syllable typed in parts as one', () => {
    expect(lengthOf('한글'.normalize('NFD'))).toBe(2)
  })

  it('warns of variables that nobody knows, and of braces without a partner', () => {
    expect(unknownVariables('{{visitorName}} 님, {{caseNumber}}')).toEqual([])
    expect(unknownVariables('{{name}} and {{name}} and }}')).toEqual(['{{name}}', '}}'])
  })

  it('puts a variable where the caret is, and the caret behind it', () => {
    expect(insertedAt('Hello ,', 6, written('visitorName'))).toEqual({ text: 'Hello {{visitorName}},', caret: 21 })
  })
})

describe('a revealed phone number', () => {
  it.each([
    ['01000001234', '010-0000-1234'],
    ['+821000001234', '010-0000-1234'],
    ['0200001234', '02-0000-1234'],
    ['010-0000-1234', '010-0000-1234'],
  ])('%#: is written in its groups', (typed, shown) => {
    expect(clearItem('PHONE', typed)).toBe(shown)
  })

  it('from abroad stays as it came in', () => {
    expect(clearItem('PHONE', '+1 000 000 0000')).toBe('+1 000 000 0000')
  })
})

describe('the reasons to close a case', () => {
  it('name a meeting only once it ended so', () => {
    expect(closeReasonsOf('FIXED')).not.toContain('MEETING_HELD')
    expect(closeReasonsOf('HELD')).toContain('MEETING_HELD')
    expect(closeReasonsOf('HELD')).not.toContain('MEETING_MISSED')
  })

  it('begin with the one that fits', () => {
    expect(likelyReasonOf('MISSED', null)).toBe('MEETING_MISSED')
    expect(likelyReasonOf(undefined, '2026-11-21T01:00:00Z')).toBe('ANSWERED')
    expect(likelyReasonOf('WITHDRAWN', null)).toBe('NO_ANSWER_NEEDED')
  })
})
