import { dayInSeoul } from '@jikimi/policy'
import type { StaffActor } from '../../authority/actor.js'
import { freshUntil, isFresh } from '../../authority/fresh.js'
import { permissionsOf } from '../../authority/grants.js'
import { notSignedIn } from '../../kernel/general.refusals.js'
import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { findActor } from './find-actor.js'
import { findAccounts } from './find-accounts.js'
import { PurposeReachView, ViewerView } from './viewer.view.js'

/** As whoever the session's token belongs to in this work, which is not always who the operation began with. */
export async function readViewer(work: AnyWork): Promise<ViewerView> {
  const actor = await findActor(work)
  if (actor.kind !== 'STAFF') throw notSignedIn()
  const accounts = await findAccounts(work, [actor.accountId, ...actor.deputisesFor])
  const account = accounts.get(actor.accountId)
  if (!account) throw notSignedIn()
  const { now } = work
  return viewOf(ViewerView, {
    account,
    permissions: [...permissionsOf(actor)],
    purposes: purposesOf(work, actor),
    signedInAt: actor.signedInAt,
    sessionEndsAt: actor.sessionEndsAt,
    freshUntil: isFresh({ actor, now }) ? freshUntil(actor.provedAt) : null,
    recoveryCodesLeft: await recoveryCodesLeft(work),
    attendedUntil: actor.attendedUntil ?? null,
    isAttendanceInDate: isAttendanceInDate(actor, dayInSeoul(now)),
    deputisesFor: actor.deputisesFor.flatMap((id) => accounts.get(id) ?? []),
  })
}

const purposesOf = (work: AnyWork, actor: StaffActor): PurposeReachView[] =>
  work.ports.policy.current(work.now).document.purposes.map(({ code, label }) =>
    viewOf(PurposeReachView, {
      purpose: code,
      labelKo: label.ko,
      labelEn: label.en,
      isDesignated: actor.purposes.includes(code),
      isWorking: actor.workingPurposes.includes(code),
    }),
  )

const isAttendanceInDate = ({ roles, attendedUntil }: StaffActor, today: string): boolean =>
  roles.includes('HANDLER') && attendedUntil !== undefined && today <= attendedUntil

async function recoveryCodesLeft(work: AnyWork): Promise<number> {
  const [row] = await work.rows<{ count: number }>(
    'recovery-codes-left',
    'select jikimi.recovery_codes_left() as count',
    [],
  )
  return row!.count
}
