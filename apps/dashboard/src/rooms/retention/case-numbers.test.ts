import { caseNumbers } from './case-numbers.js'

describe('the numbers of cases in what was typed or pasted', () => {
  it('are read from lines, commas and spaces, each once, in any case of letters', () => {
    expect(caseNumbers('Q-7KX3-M2RD, q-aaaa-bbbb;\nQ-7KX3-M2RD')).toEqual({
      numbers: ['Q-7KX3-M2RD', 'Q-AAAA-BBBB'],
      isClean: true,
    })
    expect(caseNumbers(' \n ')).toEqual({ numbers: [], isClean: true })
  })

  it('are of rights requests too, where those are meant, and nowhere else', () => {
    const typed = 'Q-7KX3-M2RD r-2026-000001 R-2026-01'
    expect(caseNumbers(typed, { withRequests: true })).toEqual({
      numbers: ['Q-7KX3-M2RD', 'R-2026-000001'],
      isClean: false,
    })
    expect(caseNumbers('R-2026-000001')).toEqual({ numbers: [], isClean: false })
  })

  it('are told apart from text where something else stands, which is said', () => {
    expect(caseNumbers('Q-7KX3-M2RD and Q-7KX3-M2')).toEqual({ numbers: ['Q-7KX3-M2RD'], isClean: false })
    expect(caseNumbers('gildong@example.kr')).toEqual({ numbers: [], isClean: false })
  })
})
