/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { AnswerForm } from './answer-form.js'
import type { OpenCase } from './open-case.js'

const TYPED = '지어낸 답변'
const aCase = { id: 'case-1', purpose: 'CIVIL_COMPLAINT', version: 3, locale: 'KO' } as unknown as OpenCase
const asked: { query: string; variables: { input?: Record<string, unknown> } }[] = []
let answers: Record<string, unknown> = {}
const original = globalThis.fetch

beforeEach(() => {
  asked.length = 0
  answers = {
    answerTemplates: [],
    answerDraft: null,
    saveDraft: { savedAt: '2026-11-21T05:03:00Z' },
    discardDraft: true,
  }
  session.begin({ permissions: [], purposes: [], account: { locale: 'EN' } } as unknown as Viewer)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json({ data: answers })
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const form = (onChange: (value: OpenCase) => void = () => undefined) => (
  <AnswerForm value={aCase} onChange={onChange} onReload={() => undefined} />
)
const saved = () => asked.filter(({ variables }) => variables.input && 'body' in variables.input)
const kept = () => JSON.stringify([localStorage, sessionStorage, document.cookie, location.href, history.state])

describe('the draft of an answer', () => {
  it('is kept on the server after a pause, and nowhere here', async () => {
    const page = await aPage(form())
    await page.typeInto('Text of the answer', TYPED)
    expect(page.text()).toContain('Not saved yet')
    await page.wait(1_900)
    expect(saved().map(({ variables }) => variables.input)).toEqual([{ caseId: 'case-1', body: TYPED }])
    expect(page.text()).toContain('Saved 14:03')
    expect(kept()).not.toContain(TYPED)
    await page.leave()
  }, 20_000)

  it('comes back with the page', async () => {
    answers['answerDraft'] = { caseId: 'case-1', body: TYPED, template: null, savedAt: '2026-11-21T05:03:00Z' }
    const page = await aPage(form())
    expect(document.querySelector('textarea')?.value).toBe(TYPED)
    expect(page.text()).toContain('Your draft of')
    await page.wait(1_900)
    expect(saved()).toEqual([])
    await page.leave()
  }, 20_000)

  it('is thrown away on the server, too', async () => {
    answers['answerDraft'] = { caseId: 'case-1', body: TYPED, template: null, savedAt: '2026-11-21T05:03:00Z' }
    const page = await aPage(form())
    await page.click('Discard the draft')
    await page.click('Discard the draft')
    expect(asked.at(-1)?.variables.input).toEqual({ caseId: 'case-1' })
    expect(document.querySelector('textarea')?.value).toBe('')
    await page.leave()
  }, 20_000)

  it('is not kept again behind the answer that was sent', async () => {
    answers['answerCase'] = { ...aCase, version: 4 }
    let changed: OpenCase | undefined
    const page = await aPage(form((value) => (changed = value)))
    await page.typeInto('Text of the answer', TYPED)
    await page.click('Send the answer')
    await page.wait(1_900)
    expect(changed?.version).toBe(4)
    // the answer itself, and no draft
    expect(saved()).toHaveLength(1)
    expect(saved()[0]?.variables.input).toMatchObject({ body: TYPED, version: 3 })
    await page.leave()
  }, 20_000)
})
