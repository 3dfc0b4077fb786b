/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { aPerson, aRegistered, anEntry } from './a-registered.js'
import FindPage from './find-page.js'
import { PersonBody } from './person-body.js'
import SuggestionsPage from './suggestions-page.js'

const CONTACT = 'somebody@example.kr'
const NAME = '아무개'
const KEEPER = ['register:list', 'register:find', 'register:search', 'register:join', 'register:read']
const other = aRegistered({ id: '019ab0c1-0000-7000-8000-00000000000b', caseNumber: 'Q-AAAA-BBBB' })

const asked: { variables: { input?: Record<string, string> } }[] = []
let answers: object = {}
const original = globalThis.fetch

const signInWith = (permissions: readonly string[]) =>
  session.begin({ permissions, purposes: [], account: { id: 'officer', locale: 'EN' } } as unknown as Viewer)
const refusing = (code: string, category = 'NOT_ALLOWED', facts = {}) => ({
  data: null,
  errors: [{ message: 'refused', extensions: { code, category, ...facts } }],
})

beforeEach(() => {
  asked.splice(0)
  signInWith(KEEPER)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json(answers)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const aFindPage = () =>
  aPage(
    <Look>
      <FindPage />
    </Look>,
  )

describe('finding somebody in the register', () => {
  it('sends a contact in the request alone: it stands in no address, and the field forgets it', async () => {
    answers = { data: { findRegistered: [aRegistered()] } }
    const page = await aFindPage()
    await page.typeInto('E-mail or phone number, exactly', CONTACT)
    await page.click('Find')
    expect(asked.map(({ variables }) => variables.input)).toEqual([{ email: CONTACT }])
    expect(page.text()).toContain('Found: 1 collection')
    expect(page.text()).toContain('Q-7KX3-M2RD')
    expect(location.href).not.toContain('example.kr')
    expect(document.body.innerHTML).not.toContain(CONTACT)
    expect(page.field().value).toBe('')
    await page.leave()
  })

  it('says among how many a name was looked for, and that not all of the day were compared', async () => {
    answers = { data: { searchRegisteredByName: { matches: [], compared: 1000, isWhole: false } } }
    const page = await aFindPage()
    await page.typeInto('Whole name', NAME)
    await page.click('Search')
    expect(asked.map(({ variables }) => variables.input)).toEqual([{ name: NAME }])
    expect(page.text()).toContain('1000 collections were opened and compared')
    expect(page.text()).toContain('only the newest are compared and shown')
    expect(page.text()).toContain('Nobody was found')
    expect(document.body.innerHTML).not.toContain(NAME)
    await page.click('Forget the result')
    expect(page.text()).not.toContain('Nobody was found')
    await page.leave()
  })

  it('keeps what was typed when the server refuses, and says how many searches an hour there are', async () => {
    answers = refusing('SEARCHES_AT_MOST', 'NOT_ALLOWED', { facts: { atMost: 20 } })
    const page = await aFindPage()
    await page.typeInto('Whole name', NAME)
    await page.click('Search')
    expect(page.text()).toContain('searches by name an hour')
    expect(document.querySelectorAll('input')[1]!.value).toBe(NAME)
    await page.leave()
  })

  it('offers no search by name to whom the server gave none', async () => {
    signInWith(['register:find'])
    const page = await aFindPage()
    expect(page.buttons()).not.toContain('Search')
    await page.leave()
  })
})

describe('who is probably one person', () => {
  const suggestion = { first: aRegistered(), second: other, sharedEmail: true, sharedPhone: false }
  const listed = (...nodes: object[]) => {
    const edges = nodes.map((node) => ({ cursor: 'c', node }))
    const pageInfo = { startCursor: null, endCursor: null, hasNextPage: false, hasPreviousPage: false }
    return { personSuggestions: { edges, pageInfo } }
  }

  it('is shown side by side with what both share, and decided with a reason', async () => {
    answers = { data: { ...listed(suggestion), joinCollections: aPerson([other, aRegistered()]) } }
    const page = await aPage(<SuggestionsPage />)
    expect(page.text()).toContain('Q-7KX3-M2RD and Q-AAAA-BBBB')
    expect(page.text()).toContain('The same e-mail address.')
    expect(page.text()).not.toContain('The same phone number.')
    await page.click('One person')
    await page.typeInto('Reason', 'They said so on the phone.')
    answers = { data: { ...listed(), joinCollections: aPerson([other, aRegistered()]) } }
    await page.click('One person')
    expect(asked.flatMap(({ variables: { input } }) => (input ? [input] : []))).toEqual([
      { firstId: aRegistered().id, secondId: other.id, reason: 'They said so on the phone.' },
    ])
    expect(page.text()).toContain('Nothing to decide')
    await page.leave()
  })

  it('keeps the reason when the decision contradicts another', async () => {
    answers = { data: listed(suggestion) }
    const page = await aPage(<SuggestionsPage />)
    await page.click('Keep apart')
    await page.typeInto('Reason', 'A family’s address.')
    answers = refusing('JOINED_BY_OTHERS', 'CONFLICT')
    await page.click('Keep apart')
    expect(page.text()).toContain('Other collections still join these two')
    expect(document.querySelector('textarea')!.value).toBe('A family’s address.')
    await page.leave()
  })
})

describe('a person', () => {
  it('shows each collection masked, and what happened day by day with its weekday', async () => {
    const timeline = [
      anEntry({ kind: 'DUE', at: null, on: '2027-02-20', act: null, account: null, department: null }),
      anEntry({ at: '2026-11-20T02:00:00Z' }),
      anEntry({ kind: 'CONSENTED', version: '1.0', digest: 'ab12', act: null, account: null, department: null }),
    ]
    const page = await aPage(
      <Look>
        <PersonBody person={aPerson([aRegistered()], timeline)} onChange={() => undefined} />
      </Look>,
    )
    expect(page.text()).toContain('홍*동')
    expect(page.text()).toContain('Saturday, February 20, 2027')
    expect(page.text()).toContain('Friday, November 20, 2026')
    expect(page.text()).toContain('11:00 · Inquiry looked at · 담당우 · Support')
    expect(page.text()).toContain('policy version 1.0')
    expect(page.text()).toContain('ab12')
    expect(page.buttons().filter((name) => name?.startsWith('Keep apart'))).toEqual([])
    await page.leave()
  })

  it('of several collections offers to keep them apart, to whoever may decide', async () => {
    const two = aPerson([other, aRegistered()])
    const page = await aPage(<PersonBody person={two} onChange={() => undefined} />)
    expect(page.buttons()).toContain('Keep apart from Q-7KX3-M2RD')
    await page.leave()
    signInWith(['register:read'])
    const reader = await aPage(<PersonBody person={two} onChange={() => undefined} />)
    expect(reader.buttons()).not.toContain('Keep apart from Q-7KX3-M2RD')
    await reader.leave()
  })

  it('says when older looks are left out', async () => {
    const page = await aPage(
      <PersonBody person={{ ...aPerson([aRegistered()]), isWhole: false }} onChange={() => undefined} />,
    )
    expect(page.text()).toContain('are left out here')
    await page.leave()
  })
})
