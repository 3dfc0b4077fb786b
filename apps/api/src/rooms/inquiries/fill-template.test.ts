import { fillTemplate, hasUnknownVariable, meantVariable } from './fill-template.js'
import { fillVisitorName } from './visitor-name.js'

describe('a letter with variables', () => {
  it('gets the values that are there, wherever they stand, and keeps the others', () => {
    expect(fillTemplate('{{caseNumber}} {{caseNumber}}, {{visitorName}}', { caseNumber: 'Q-2222-3333' })).toBe(
      'Q-2222-3333 Q-2222-3333, {{visitorName}}',
    )
  })

  it('is filled once: what a value holds is neither a variable nor a pattern', () => {
    const values = { companyName: '$& $1 {{visitorName}}', visitorName: '홍길동' }
    expect(fillTemplate('{{companyName}}', values)).toBe('$& $1 {{visitorName}}')
  })

  it.each(['{{email}}', '{{ visitorName }}', '{{visitorName}', '}}', '{{{{caseNumber}}}}', '{{constructor}}', '{{}}'])(
    'is not sent with doubled braces of its own (%#)',
    (text) => expect(hasUnknownVariable(`a ${text} b`)).toBe(true),
  )

  it('may have single braces, and every variable there is', () => {
    expect(hasUnknownVariable('{a} } { {{goneBy}}{{receivedOn}}{{policyVersion}}{{companyName}}')).toBe(false)
  })

  it('tells which variable was meant by another spelling, and of anything else nothing', () => {
    expect(meantVariable('{{caseNumber}} {{ Visitor_name }}')).toBe('visitorName')
    expect(meantVariable('{{홍길동}} {{email}} {{')).toBeUndefined()
  })
})

describe("the visitor's name in a letter", () => {
  it.each(['홍길동', 'Gildong Hong', 'J. R. O’Neil-Kim', '홍길동'.normalize('NFD'), 'د. هونغ'])(
    'is as given: %#',
    (name) => expect(fillVisitorName('{{visitorName}}!', name, 'KO')).toBe(`${name}!`),
  )

  it.each([
    undefined,
    '',
    'example.kr',
    'www.example.kr',
    'http://example.kr',
    'call 010-0000-0000',
    'a@example.kr',
    '<script>',
    'a\nb',
    '\u202e홍길동',
    '{{caseNumber}}',
    '가'.repeat(51),
  ])('is a neutral word where what was given could lead somewhere or is no name: %#', (name) => {
    expect(fillVisitorName('{{visitorName}}님', name, 'KO')).toBe('고객님')
    expect(fillVisitorName('Dear {{visitorName}}', name, 'EN')).toBe('Dear customer')
  })
})
