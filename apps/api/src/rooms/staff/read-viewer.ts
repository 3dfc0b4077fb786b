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
  const account = (await findAccounts(work, [actor.accountId])).get(actor.accountId)
  if (!account) throw notSignedIn()
  const { document } = work.ports.policy.current(work.now)
  return viewOf(ViewerView, {
    account,
    permissions: [...permissionsOf(actor)],
    purposes: document.purposes.map(({ code, label }) =>
      viewOf(PurposeReachView, {
        purpose: code,
        labelKo: label.ko,
        labelEn: label.en,
        isDesignated: actor.purposes.includes(code),
      }),
    ),
    signedInAt: actor.signedInAt,
    sessionEndsAt: actor.sessionEndsAt,
  })
}
