import { CloseCaseDocument, TakeCaseDocument } from '@jikimi/client/staff'
import { aHouse, type House } from '../support/a-house.js'
import { aWatch, type Watch } from '../support/a-watch.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { type InventedRecord, pseudonyms } from '../support/records-in-tree.js'

let house: House
let watch: Watch
let closed: { readonly id: string; readonly number: string; readonly at: number }

beforeAll(async () => {
  house = await aHouse()
  watch = aWatch(house.database, house.clock)
  await sendInquiry(house.site())
  const handler = house.staff(await house.signIn('handler'))
  const [inquiry] = await casesOf(handler)
  const { takeCase } = await handler(TakeCaseDocument, { input: { caseId: inquiry!.id, version: inquiry!.version } })
  const input = { caseId: inquiry!.id, version: takeCase.version, reason: 'NO_ANSWER_NEEDED' as const }
  await handler(CloseCaseDocument, { input })
  const [row] = await house.sql<{ at: Date }>('postgres', 'select closed_at as at from jikimi.inquiry_case')
  closed = { id: inquiry!.id, number: inquiry!.number, at: row!.at.getTime() }
})

afterAll(async () => {
  await watch.close()
  await house.close()
})

/** Something done on the case so many milliseconds after it was closed. */
const touch = (ms: number, more: Partial<InventedRecord> = {}): InventedRecord => ({
  at: new Date(closed.at + ms + 9 * 3_600_000).toISOString().replace('Z', ''),
  act: 'inquiry.viewed',
  collections: pseudonyms(1),
  caseId: closed.id,
  caseNumber: closed.number,
  ...more,
})
const sees = (...given: InventedRecord[]) => watch.sees('AFTER_CLOSURE', given)
const FIVE_MINUTES = 300_000

describe('a case touched after it was closed', () => {
  it('is no alert before or at the close, for the close itself and for lists', async () => {
    const another = { by: 'ir-handler' }
    expect(
      await sees(
        touch(-1, another),
        touch(0, another),
        touch(1, { ...another, act: 'inquiry.closed' }),
        touch(1, { ...another, act: 'inquiry.listed' }),
      ),
    ).toEqual([])
  })

  it('is none for five minutes, in which the screen of who closed it shows it once more', async () => {
    expect(await sees(touch(1), touch(FIVE_MINUTES))).toEqual([])
    const [found] = await sees(touch(FIVE_MINUTES + 1))
    expect(found).toMatchObject({ found: 1, collection_count: 1 })
  })

  it('is one for anybody else at once, and for nobody on a case that is open', async () => {
    expect(await sees(touch(1, { by: 'ir-handler' }))).toMatchObject([{ found: 1 }])
    await sendInquiry(house.site())
    const [open] = await casesOf(house.staff(await house.signIn('handler')))
    expect(await sees(touch(FIVE_MINUTES * 2, { caseId: open!.id, by: 'archivist' }))).toEqual([])
  })
})
