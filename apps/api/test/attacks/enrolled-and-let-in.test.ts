import {
  BeginEnrolmentDocument,
  CompleteEnrolmentDocument,
  ReinviteAccountDocument,
  SignInDocument,
} from '@jikimi/client/staff'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import { demoPerson } from '../support/sign-in.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

describe('somebody whose name is locked by wrong tries', () => {
  it('signs in once they have enrolled anew: the new password is not kept out by the old ones', async () => {
    const { signInName } = demoPerson('archivist')
    const password = 'an invented pass phrase'
    const wrong = { input: { signInName, password: 'a wrong pass phrase', code: '000000' } }
    for (let round = 0; round < 5; round += 1) await refusalOf(house.staff()(SignInDocument, wrong))
    expect(await refusalOf(house.staff()(SignInDocument, wrong))).toBe('SIGN_IN_LOCKED')

    const administrator = house.staff(await house.signIn('administrator'))
    const input = { accountId: await accountId(house, 'archivist') }
    const { invitationToken: token } = (await administrator(ReinviteAccountDocument, { input })).reinviteAccount
    const { secret } = (await house.staff()(BeginEnrolmentDocument, { token })).beginEnrolment
    const code = codeAt(secret, house.clock.now())
    await house.staff()(CompleteEnrolmentDocument, { input: { token, password, code } })
    await house.clock.move({ seconds: 30 })
    await expect(house.signIn({ signInName, password, codeSecret: secret })).resolves.toBeDefined()
  })
})
