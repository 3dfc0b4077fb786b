import { blocksOf } from './blocks.js'

describe('reading published text', () => {
  it('keeps the marks of clauses and joins the items of a list across blank lines', () => {
    expect(blocksOf('    Intro.\n\n    a. Items\n\n    - One\n\n    - Two\n    · Website\n\n    (1) Period')).toEqual([
      { kind: 'paragraph', lines: ['Intro.'] },
      { kind: 'clause', lines: ['a. Items'] },
      { kind: 'dashes', lines: ['One', 'Two'] },
      { kind: 'dots', lines: ['Website'] },
      { kind: 'clause', lines: ['(1) Period'] },
    ])
  })

  it('lets a line without a mark go on with the item above it, and starts anew after a blank line', () => {
    expect(blocksOf('- Report\nCenter: (dial 118)\n\nUsers may file.')).toEqual([
      { kind: 'dashes', lines: ['Report\nCenter: (dial 118)'] },
      { kind: 'paragraph', lines: ['Users may file.'] },
    ])
  })
})
