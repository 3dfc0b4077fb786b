import {
  BeginEnrolmentDocument,
  CompleteEnrolmentDocument,
  CreateAccountDocument,
  type Role,
} from '@jikimi/client/staff'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import type { House } from './a-house.js'
import type { Person } from './sign-in.js'

export interface EnrolledPerson extends Person {
  readonly accountId: string
  readonly recoveryCodes: readonly string[]
}

const PASSWORD = 'an invented pass phrase'

/** An account that an administrator made and its person enrolled, over HTTP; `name` is unique in the house. */
export async function anAccount(house: House, name: string, roles: Role[]): Promise<EnrolledPerson> {
  const administrator = house.staff(await house.signIn('administrator'))
  const [department] = await house.sql<{ id: string }>(
    'postgres',
    'select id from jikimi.department order by name_en limit 1',
  )
  const { createAccount } = await administrator(CreateAccountDocument, {
    input: {
      signInName: `${name}@example.kr`,
      displayName: `지어낸 ${name}`,
      departmentId: department!.id,
      roles,
      locale: 'KO',
    },
  })
  const token = createAccount.invitationToken
  const { beginEnrolment } = await house.staff()(BeginEnrolmentDocument, { token })
  const { secret: codeSecret, signInName } = beginEnrolment
  const code = codeAt(codeSecret, house.clock.now())
  const { completeEnrolment } = await house.staff()(CompleteEnrolmentDocument, {
    input: { token, password: PASSWORD, code },
  })
  // The code of the enrolment is spent
  await house.clock.move({ seconds: 30 })
  const recoveryCodes = completeEnrolment.codes
  return { signInName, password: PASSWORD, codeSecret, accountId: createAccount.account.id, recoveryCodes }
}
