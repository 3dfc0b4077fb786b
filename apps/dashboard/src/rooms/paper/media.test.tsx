/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { aDestruction, aMedium } from './a-medium.js'
import { caseNumbersIn } from './case-numbers.js'
import MediaAtHome from './media-at-home.js'
import { MediumDestructions } from './medium-destructions.js'
import { MediumFacts } from './medium-facts.js'
import type { OpenMedium } from './open-medium.js'
import StoragePlacesPage from './storage-places-page.js'

const KEEPER = ['medium:list', 'medium:read', 'medium:register', 'medium:destroy', 'medium:witness']
const asked: { variables: { input?: Record<string, unknown>; id?: string } }[] = []
let answers: object = {}
const original = globalThis.fetch

const signInAs = (id: string, permissions: readonly string[]) =>
  session.begin({ permissions, purposes: [], account: { id, locale: 'EN' } } as unknown as Viewer)
const refusing = (code: string, category = 'NOT_ALLOWED', facts = {}) => ({
  data: null,
  errors: [{ message: 'refused', extensions: { code, category, ...facts } }],
})
const people = {
  staffAccounts: {
    edges: [
      { node: { id: 'officer', displayName: 'Invented Officer', state: 'ACTIVE', roles: ['PRIVACY_OFFICER'] } },
      { node: { id: 'handler', displayName: 'Invented Handler', state: 'ACTIVE', roles: ['HANDLER'] } },
      { node: { id: 'auditor', displayName: 'Invented Auditor', state: 'ACTIVE', roles: ['AUDITOR'] } },
      { node: { id: 'gone', displayName: 'Somebody Gone', state: 'DISABLED', roles: ['HANDLER'] } },
    ],
  },
}

beforeEach(() => {
  asked.splice(0)
  globalThis.fetch = (async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)))
    return Response.json(answers)
  }) as unknown as typeof fetch
})
afterEach(() => {
  globalThis.fetch = original
})

const aMediumPage = (value: OpenMedium, onChange: (value: OpenMedium) => void = () => undefined) => {
  const part = { value, onChange, onReload: () => undefined }
  return aPage(
    <Look>
      <MediumFacts {...part} />
      <MediumDestructions {...part} />
    </Look>,
  )
}

describe('a medium', () => {
  it('that is late says since when, and that it wants a witness', async () => {
    signInAs('officer', KEEPER)
    const page = await aMediumPage(aMedium())
    expect(page.text()).toContain('It should be gone since Nov 1, 2026')
    expect(page.text()).toMatch(/\d+ days late/)
    expect(page.text()).toContain('The period has ended')
    await page.leave()
  })

  it('that a hold keeps says so, and is offered to nobody for destruction', async () => {
    signInAs('officer', KEEPER)
    const page = await aMediumPage(aMedium({ retention: 'HELD', isLate: false }))
    expect(page.text()).toContain('A hold keeps one of its cases')
    expect(page.buttons()).not.toContain('Record its destruction')
    await page.leave()
  })

  it('is changed by nobody who only oversees', async () => {
    signInAs('auditor', ['medium:list', 'medium:read'])
    const page = await aMediumPage(aMedium())
    expect(page.buttons()).toEqual([])
    await page.leave()
  })

  it('is destroyed with a way that fits, the ground that holds and a witness who is somebody else', async () => {
    signInAs('officer', KEEPER)
    answers = { data: people }
    const page = await aMediumPage(aMedium({ kind: 'USB' }))
    await page.click('Record its destruction')
    const offered = (label: string) =>
      [
        ...[...document.querySelectorAll('select')].find((list) => list.labels[0]?.textContent?.startsWith(label))!
          .options,
      ].map(({ text }) => text)
    expect(offered('How')).toEqual(['Shredded', 'Overwritten', 'Incinerated'])
    expect(offered('Witness')).toEqual(['Choose who saw it', 'Invented Handler (Handler)'])
    await page.typeInto('Where, and by what or whom', ' Shredder, 3rd floor ')
    await page.choose('Witness', 'handler')
    answers = { data: { recordMediumDestruction: aMedium({ state: 'TO_WITNESS' }) } }
    await page.click('Record its destruction')
    const { input } = asked.at(-1)!.variables
    expect(input).toMatchObject({
      mediumId: aMedium().id,
      version: 3,
      method: 'SHREDDED',
      ground: 'PERIOD_ENDED',
      peopleLeft: 0,
      where: 'Shredder, 3rd floor',
      witnessId: 'handler',
    })
    await page.leave()
  })

  it('keeps what was typed when the server refuses', async () => {
    signInAs('officer', KEEPER)
    answers = { data: people }
    const page = await aMediumPage(aMedium())
    await page.click('Record its destruction')
    await page.choose('How', 'MASKED')
    await page.typeInto('People still on it afterwards', '20')
    await page.typeInto('Where, and by what or whom', 'Desk')
    answers = refusing('MEDIUM_PEOPLE_NOT_VALID', 'INVALID')
    await page.click('Record its destruction')
    expect(asked.at(-1)!.variables.input).toMatchObject({ method: 'MASKED', peopleLeft: 20 })
    expect(page.text()).toContain('So many people cannot be')
    expect([...document.querySelectorAll('input')].map(({ value }) => value)).toContain('Desk')
    await page.leave()
  })
})

describe('a destruction that waits', () => {
  const waiting = aMedium({ state: 'TO_WITNESS', destructions: [aDestruction()] })

  it('is confirmed by its witness, who is first told that it can not be taken back', async () => {
    signInAs('handler', ['medium:read', 'medium:witness'])
    const changed: OpenMedium[] = []
    const page = await aMediumPage(waiting, (value) => changed.push(value))
    expect(page.buttons()).toEqual(['Confirm that I saw it', 'I did not see it'])
    await page.click('Confirm that I saw it')
    expect(page.text()).toContain('It cannot be taken back')
    answers = { data: { confirmMediumDestruction: aMedium({ state: 'DESTROYED' }) } }
    await page.click('Confirm that I saw it')
    expect(asked.map(({ variables }) => variables.id)).toEqual([aDestruction().id])
    expect(changed.map(({ state }) => state)).toEqual(['DESTROYED'])
    await page.leave()
  })

  it('is taken back by who recorded it, and offered to nobody else', async () => {
    signInAs('officer', KEEPER)
    const page = await aMediumPage(waiting)
    expect(page.text()).toContain('Waits for Invented Handler to confirm it')
    expect(page.buttons()).toEqual(['Put in another place', 'Name cases', 'Take the record back'])
    await page.leave()
    signInAs('chief', ['medium:list', 'medium:read', 'medium:witness'])
    const other = await aMediumPage(waiting)
    expect(other.buttons()).toEqual([])
    await other.leave()
  })
})

describe('paper at home', () => {
  const counts = { late: 2, due: 3, dueSoon: 4, held: 1, toWitness: 1 }

  it('says loudly what is late, then what is due, due soon and held', async () => {
    signInAs('officer', KEEPER)
    answers = { data: { paperCounts: counts, mediaToWitness: [] } }
    const page = await aPage(<MediaAtHome />)
    expect(page.text()).toContain('2 media are late')
    expect(page.text()).toContain('1 may be destroyed from today on')
    expect(page.text()).toContain('4 are due within seven days')
    expect(page.text()).toContain('1 is held')
    await page.leave()
  })

  it('asks a handler what they saw, and is not there where nobody asks', async () => {
    signInAs('handler', ['medium:read', 'medium:witness'])
    answers = { data: { paperCounts: { ...counts, late: 0, due: 0 }, mediaToWitness: [aMedium()] } }
    const page = await aPage(<MediaAtHome />)
    expect(page.text()).toContain('whether you saw P-2026-000001 being destroyed')
    await page.leave()
    answers = { data: { paperCounts: { ...counts, toWitness: 0 }, mediaToWitness: [] } }
    const silent = await aPage(<MediaAtHome />)
    expect(silent.text()).toBe('')
    await silent.leave()
  })
})

it('says what comes first where no place is open yet', async () => {
  signInAs('officer', ['storage-place:list', 'storage-place:keep'])
  answers = { data: { storagePlaces: [], ...people } }
  const page = await aPage(
    <Look>
      <StoragePlacesPage />
    </Look>,
  )
  expect(page.text()).toContain('Say where paper lies, locked, and who holds the key')
  await page.leave()
})

it('takes numbers of cases as they are typed, each once', () => {
  expect(caseNumbersIn(' q-7kx3-m2rd,\nQ-AAAA-BBBB q-7kx3-m2rd;')).toEqual(['Q-7KX3-M2RD', 'Q-AAAA-BBBB'])
  expect(caseNumbersIn(' \n')).toEqual([])
})
