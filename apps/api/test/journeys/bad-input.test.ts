import {
  ApproveDesignationDocument,
  BeginEnrolmentDocument,
  ChangeDesignationDocument,
  ChangeRolesDocument,
  ColleaguesDocument,
  CompleteEnrolmentDocument,
  CreateAccountDocument,
  DepartmentsDocument,
  DisableAccountDocument,
  FindCasesByContactDocument,
  GrantAuditScopeDocument,
  InquiryCasesDocument,
  ProposeDesignationDocument,
  type ProposeDesignationInput,
  ReinviteAccountDocument,
  type Send,
  SignInDocument,
  StepUpDocument,
  SuspendAccountDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { propose } from '../support/designate.js'
import { refusalOf } from '../support/refusal-of.js'
import { demoPerson } from '../support/sign-in.js'
import { tracesIn } from '../support/traces.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const as = async (name: string): Promise<Send> => house.staff(await house.signIn(name))
const today = () => dayInSeoul(house.clock.now())
const PASSWORD = 'an invented pass phrase'
let invitations = 0

async function newAccount(administrator: Send, signInName: string) {
  const { departments } = await administrator(DepartmentsDocument)
  const departmentId = departments[0]!.id
  return administrator(CreateAccountDocument, {
    input: { signInName, displayName: '지어낸 사람', departmentId, roles: ['HANDLER'], locale: 'KO' },
  })
}

async function invited() {
  invitations += 1
  const { createAccount } = await newAccount(await as('administrator'), `invited-${invitations}@example.kr`)
  const token = createAccount.invitationToken
  const { beginEnrolment } = await house.staff()(BeginEnrolmentDocument, { token })
  const complete = (code = codeAt(beginEnrolment.secret, house.clock.now())) =>
    house.staff()(CompleteEnrolmentDocument, { input: { token, password: PASSWORD, code } })
  const begin = () => house.staff()(BeginEnrolmentDocument, { token })
  return { id: createAccount.account.id, begin, complete }
}

async function used() {
  const link = await invited()
  await link.complete()
  await house.clock.move({ seconds: 30 })
  return link
}

async function replaced() {
  const link = await invited()
  await (
    await as('administrator')
  )(ReinviteAccountDocument, { input: { accountId: link.id } })
  return link
}

async function expired() {
  const link = await invited()
  await house.sql('postgres', `update jikimi.invitation set expires_at = jikimi.now() - interval '1 second'`)
  return link
}

const signingIn = (name: string, code: string) => () => {
  const { signInName, password } = demoPerson(name)
  return house.staff()(SignInDocument, { input: { signInName, password, code } })
}

/** The code of so many steps from now, of somebody who signed in with the present one. */
async function codeOf(name: string, steps: number): Promise<string> {
  await house.signIn(name)
  return codeAt(demoPerson(name).codeSecret, new Date(house.clock.now().getTime() + steps * 30_000))
}

const proposing = async (input: Partial<ProposeDesignationInput>) => {
  const officer = await as('officer')
  const terms = { purposes: ['CIVIL_COMPLAINT'], from: today(), until: addDays(today(), 9), authority: '제5조' }
  const account = await accountId(house, 'ir-handler')
  return () => officer(ProposeDesignationDocument, { input: { accountId: account, ...terms, ...input } })
}

let proposals = 0

/** A proposal that another officer has rewritten since it was on the screen. */
async function rewritten() {
  proposals += 1
  const inDays = 50 * proposals
  const shown = await propose(house, await accountId(house, 'ir-handler'), 'CIVIL_COMPLAINT', inDays)
  const officer = await as('officer')
  const from = addDays(today(), inDays)
  const change = (authority: string) =>
    officer(ChangeDesignationDocument, {
      input: { ...shown, purposes: ['CIVIL_COMPLAINT'], from, until: from, authority },
    })
  await change('먼저 고친 근거')
  return { shown, again: () => change('나중에 고친 근거') }
}

async function ofOneself(document: typeof DisableAccountDocument | typeof SuspendAccountDocument) {
  const administrator = await as('administrator')
  const input = { accountId: await accountId(house, 'administrator') }
  return (): Promise<unknown> => administrator(document as typeof SuspendAccountDocument, { input })
}

type Attempt = () => Promise<() => Promise<unknown>>

/** What the issue lists, each with the code that says what was wrong. */
const BAD: readonly (readonly [what: string, code: string, attempt: Attempt])[] = [
  ['an expired link', 'INVITATION_NOT_VALID', async () => (await expired()).begin],
  ['an expired link that was opened in time', 'INVITATION_NOT_VALID', async () => (await expired()).complete],
  ['a link that was used', 'INVITATION_NOT_VALID', async () => (await used()).begin],
  ['a link that is used to enrol again', 'INVITATION_NOT_VALID', async () => (await used()).complete],
  ['a link that a newer one replaced', 'INVITATION_NOT_VALID', async () => (await replaced()).complete],
  [
    'a wrong code at enrolment',
    'CODE_NOT_VALID',
    async () => {
      const { complete } = await invited()
      return () => complete('no code')
    },
  ],
  ['a wrong code at the door', 'SIGN_IN_REFUSED', async () => signingIn('archivist', '00000a')],
  ['a code that was used', 'SIGN_IN_REFUSED', async () => signingIn('archivist', await codeOf('archivist', 0))],
  ['a code of a clock that is a minute slow', 'SIGN_IN_REFUSED', async () => signingIn('cpo', await codeOf('cpo', -2))],
  ['a code of a clock that is a minute fast', 'SIGN_IN_REFUSED', async () => signingIn('cpo', await codeOf('cpo', 2))],
  [
    'a code that was used, to step up',
    'STEP_UP_REFUSED',
    async () => {
      const auditor = await as('auditor')
      const { password, codeSecret } = demoPerson('auditor')
      return () => auditor(StepUpDocument, { input: { password, code: codeAt(codeSecret, house.clock.now()) } })
    },
  ],
  [
    'a designation that another officer rewrote, rewritten',
    'DESIGNATION_CHANGED_MEANWHILE',
    async () => (await rewritten()).again,
  ],
  [
    'a designation that another officer rewrote, approved',
    'DESIGNATION_CHANGED_MEANWHILE',
    async () => {
      const { shown } = await rewritten()
      const chief = await as('cpo')
      return () => chief(ApproveDesignationDocument, { input: shown })
    },
  ],
  ['a designation in the past', 'DESIGNATION_IN_THE_PAST', () => proposing({ from: addDays(today(), -1) })],
  ['one that ends before it begins', 'DESIGNATION_PERIOD_NOT_VALID', () => proposing({ until: addDays(today(), -1) })],
  ['one that overlaps another', 'DESIGNATION_OVERLAPS', () => proposing({ purposes: ['IR_MEETING'] })],
  ['one for an unknown purpose', 'PURPOSE_NOT_LISTED', () => proposing({ purposes: ['NO_PURPOSE'] })],
  [
    'an audit scope of an unknown purpose',
    'PURPOSE_NOT_LISTED',
    async () => {
      const chief = await as('cpo')
      const auditor = await accountId(house, 'auditor')
      const days = { from: today(), until: today() }
      return () =>
        chief(GrantAuditScopeDocument, { input: { accountId: auditor, purposes: ['NO_PURPOSE'], duties: [], ...days } })
    },
  ],
  [
    'the inbox of an unknown purpose',
    'NOT_FOUND',
    async () => {
      const handler = await as('handler')
      return () => handler(InquiryCasesDocument, { purpose: 'NO_PURPOSE' })
    },
  ],
  [
    'colleagues on an unknown purpose',
    'NOT_FOUND',
    async () => {
      const handler = await as('handler')
      return () => handler(ColleaguesDocument, { purpose: 'NO_PURPOSE' })
    },
  ],
  [
    'a look-up in an unknown purpose',
    'NOT_FOUND',
    async () => {
      const handler = await as('handler')
      const input = { purpose: 'NO_PURPOSE', email: 'nobody@example.kr' }
      return () => handler(FindCasesByContactDocument, { input })
    },
  ],
  ...['Handler@EXAMPLE.kr', 'ｈａｎｄｌｅｒ@example.kr', ' handler@example.kr', 'handler＠example.kr'].map(
    (name) =>
      [
        `the e-mail of somebody else as ${name}`,
        'SIGN_IN_NAME_TAKEN',
        async () => {
          const administrator = await as('administrator')
          return () => newAccount(administrator, name)
        },
      ] as const,
  ),
  ['the last administrator disabling themselves', 'ACCOUNT_OF_ONESELF', () => ofOneself(DisableAccountDocument)],
  ['the last administrator suspending themselves', 'ACCOUNT_OF_ONESELF', () => ofOneself(SuspendAccountDocument)],
  [
    'the last administrator giving the role away',
    'LAST_ADMINISTRATOR',
    async () => {
      const administrator = await as('administrator')
      const input = { accountId: await accountId(house, 'administrator'), roles: ['AUDITOR' as const], version: 1 }
      return () => administrator(ChangeRolesDocument, { input })
    },
  ],
]

const everything = async () => ({
  ...(await tracesIn(house)),
  sessions: await house.sql('postgres', 'select count(*), count(ended_at) from jikimi.staff_session'),
})

describe('bad input', () => {
  it.each(BAD)('is refused and changes nothing: %s (%s)', async (_what, code, attempt) => {
    const ask = await attempt()
    const before = await everything()
    expect(await refusalOf(ask())).toBe(code)
    expect(await everything()).toEqual(before)
  })
})
