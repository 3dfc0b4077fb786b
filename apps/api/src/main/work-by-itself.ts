import type { Pool } from 'pg'
import type { Clock } from '../kernel/clock.js'
import type { Queue } from '../persistence/work.js'
import { type ExportParts, exportRecords } from '../rooms/access-log/index.js'
import { remindAppointments } from '../rooms/appointments/index.js'
import { expireBackups } from '../rooms/backups/index.js'
import { type CertifyPorts, certifyRuns } from '../rooms/certificates/index.js'
import { askConsents } from '../rooms/consent-campaigns/index.js'
import { deliverAnswers, type DeliveryPorts } from '../rooms/inquiries/index.js'
import { deliverNotices, tellCertificates, workOnRequests } from '../rooms/rights-requests/index.js'
import { agentAddress } from '../rooms/mandates/index.js'
import { sendOwnLinks } from '../rooms/own-page/index.js'
import { takeEffect } from '../rooms/policy/index.js'
import { destroyDue, type DestroyParts } from '../rooms/retention/index.js'

export interface WorkParts {
  readonly workers: Pool
  readonly clock: Clock
  readonly delivery: Omit<DeliveryPorts, 'pool'>
  readonly exports: Omit<ExportParts, 'pool'>
  readonly watcher: { run(): Promise<unknown> }
  /** One run of the turn of the keystore's epoch. */
  turn(): Promise<unknown>
  readonly destruction: Omit<DestroyParts, 'now'>
  readonly certification: CertifyPorts
}

/** What jobs do: each may run twice, and once a minute does. */
export function workByItself({
  workers: pool,
  clock,
  delivery,
  exports,
  watcher,
  turn,
  destruction,
  certification,
}: WorkParts) {
  const deliver = () => deliverAnswers({ pool, ...delivery }, { now: clock.now(), limit: 100 })
  return {
    'deliver-answers': deliver,
    // One that can't be written keeps back no other that waits
    'deliver-notices': () =>
      tellCertificates({ pool, ...delivery }, { now: clock.now(), limit: 100 }).finally(() =>
        deliverNotices({ pool, ...delivery }, { now: clock.now(), limit: 100 }),
      ),
    'send-own-links': () =>
      sendOwnLinks(
        { pool, ...delivery, agentAddress: (workers, mandate) => agentAddress(delivery, workers, mandate) },
        { now: clock.now(), limit: 100 },
      ),
    'ask-consents': () => askConsents({ pool, ...delivery }, { now: clock.now(), limit: 500 }),
    'take-effect': () => takeEffect({ pool, policy: delivery.policy }, clock.now()),
    'export-records': () => exportRecords({ pool, ...exports }, { now: clock.now(), limit: 100 }),
    'remind-appointments': async () => {
      if ((await remindAppointments({ pool, ...delivery }, { now: clock.now(), limit: 100 })) > 0) await deliver()
    },
    'watch-records': () => watcher.run(),
    'turn-epoch': () => turn(),
    'destroy-due': () => destroyDue({ ...destruction, now: () => clock.now() }, { limit: 100_000 }),
    'work-on-requests': () => workOnRequests(pool, { now: clock.now(), limit: 10_000 }),
    'expire-backups': () => expireBackups(pool, clock.now()),
    'certify-runs': () => certifyRuns(certification, { now: clock.now(), limit: 100 }),
  } satisfies Partial<Record<Queue, () => Promise<unknown>>>
}
