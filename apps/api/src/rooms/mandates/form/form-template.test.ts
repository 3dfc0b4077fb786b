import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sheetLines } from '../../../documents/sheet-lines.js'
import { sheetPdf } from '../../../documents/sheet-pdf.js'
import { readPdf } from '../../../../test/support/read-pdf.js'
import { BUILT_IN_FORM } from './built-in-form.js'
import { fillForm } from './fill-form.js'
import { FormTemplateNotValid } from './form-template-not-valid.js'
import { loadFormTemplate } from './load-form-template.js'
import { readFormTemplate } from './read-form-template.js'
import { rightsInWords } from './rights-in-words.js'

const own = (text: string) => ({
  title: '우리 회사 위임장',
  parts: [{ kind: 'TEXT', text }],
})
const NEEDED = '{{controller}} {{delegator.name}} {{agent.name}} {{ agent.relation }} {{rights}} {{date}}'
const bytesOf = (template: unknown): Buffer => Buffer.from(JSON.stringify(template), 'utf8')

function problemOf(bytes: Buffer): string {
  try {
    readFormTemplate(bytes)
    return ''
  } catch (fault) {
    if (!(fault instanceof FormTemplateNotValid)) throw fault
    return fault.problem
  }
}

describe('a template of the power of attorney', () => {
  it('may be an installation’s own, and the built-in one is valid', () => {
    expect(problemOf(bytesOf(own(NEEDED)))).toBe('')
    expect(readFormTemplate(bytesOf(BUILT_IN_FORM))).toEqual(BUILT_IN_FORM)
  })

  it.each([
    ['not JSON', Buffer.from('{{controller}}'), 'It is not JSON in UTF-8.'],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'It is not JSON in UTF-8.'],
    ['no object', bytesOf(['위임장']), 'It is no template at: the whole.'],
    ['of a part that there is none of', bytesOf({ title: 'x', parts: [{ kind: 'SCRIPT', text: 'x' }] }), 'at: parts.0'],
    ['of parts with more than they have', bytesOf({ ...own(NEEDED), run: 'x' }), 'at: the whole'],
    ['huge', bytesOf(own('가'.repeat(40_000))), 'more than 64000 bytes'],
    ['of a text too long', bytesOf(own(`${NEEDED}${'가'.repeat(2000)}`)), 'at: parts.0.text'],
    ['with an unknown placeholder', bytesOf(own(`${NEEDED} {{subject.residentNumber}}`)), 'subject.residentNumber'],
    ['with a placeholder of the language', bytesOf(own(`${NEEDED} {{constructor}}`)), 'constructor'],
    ['with braces that close nothing', bytesOf(own(`${NEEDED} {{controller`)), 'nothing fills: {{'],
    [
      'without who is represented',
      bytesOf(own(NEEDED.replace('{{delegator.name}}', ''))),
      'lacks what a power of attorney needs: delegator.name',
    ],
  ])('that is %s is refused, and it is said why', (_what, bytes, why) => {
    expect(problemOf(bytes)).toContain(why)
  })

  it('that is not valid is told at the start, and the built-in one serves', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jikimi-form-'))
    const told: string[] = []
    const load = () => loadFormTemplate(folder, (problem) => void told.push(problem))
    try {
      expect(await load()).toBe(BUILT_IN_FORM)
      expect(told).toEqual([])
      await writeFile(join(folder, 'power-of-attorney.json'), bytesOf(own(`${NEEDED} {{x}}`)))
      expect(await load()).toBe(BUILT_IN_FORM)
      expect(told).toEqual([expect.stringContaining('placeholders that nothing fills: x')])
      await writeFile(join(folder, 'power-of-attorney.json'), Buffer.alloc(70_000_000))
      expect(await load()).toBe(BUILT_IN_FORM)
      expect(told[1]).toContain('more than 64000 bytes')
      await writeFile(join(folder, 'power-of-attorney.json'), bytesOf(own(NEEDED)))
      expect(await load()).toEqual(own(NEEDED))
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('the form', () => {
  it('holds what is known, and room for a hand where nothing is', () => {
    const lines = sheetLines(
      fillForm(BUILT_IN_FORM, { 'delegator.name': '홍길동', rights: rightsInWords(['DELETION']) }),
    )
    expect(lines).toContain('성명 (Name): 홍길동')
    expect(lines).toContain('성명 (Name): , ')
    expect(lines.join('\n')).toContain('[V] 삭제 (deletion)')
    expect(lines.join('\n')).not.toContain('{{')
  })

  it('takes nobody’s name for a placeholder', () => {
    const lines = sheetLines(fillForm(BUILT_IN_FORM, { 'delegator.name': '{{agent.name}}', 'agent.name': '임꺽정' }))
    expect(lines).toContain('성명 (Name): {{agent.name}}')
  })

  it('is a page with its Hangul in it', async () => {
    const sheet = fillForm(BUILT_IN_FORM, { controller: '지킴이 주식회사', 'agent.name': '임꺽정' })
    const pdf = readPdf(await sheetPdf(sheet))
    expect(pdf.pages).toBe(1)
    expect(pdf.lines.join('')).toContain('임꺽정')
    expect(pdf.lines.join(' ')).toContain('지킴이 주식회사 귀하')
    expect(pdf.plain).toContain('/FontFile2')
  })
})
