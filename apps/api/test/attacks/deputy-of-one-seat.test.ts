import {
  AcceptExceptionDocument,
  ApproveDesignationDocument,
  DeclareExceptionDocument,
  ViewerDocument,
} from '@jikimi/client/staff'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { propose } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const as = async (who: string) => house.staff(await house.signIn(who))

describe('a deputy of somebody who holds one seat of the two', () => {
  it('decides on nothing: the chief privacy officer is there to', async () => {
    const input = {
      rule: 'PRIVACY_OFFICER_CHIEF_PRIVACY_OFFICER',
      accountId: await accountId(house, 'officer'),
      deputyId: await accountId(house, 'archivist'),
      authority: '대표이사 지시',
    }
    const { declareException } = await (await as('administrator'))(DeclareExceptionDocument, { input })
    const archivist = await as('archivist')
    await archivist(AcceptExceptionDocument, { input: { exceptionId: declareException.id } })
    expect((await archivist(ViewerDocument)).viewer.deputisesFor).toEqual([])
    const proposal = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT')
    expect(await refusalOf((await as('archivist'))(ApproveDesignationDocument, { input: proposal }))).toBe(
      'NOT_ALLOWED',
    )
  })
})
