import type { Locale, RightKind } from '@jikimi/schema'
import { newId } from '../../../kernel/identifier.js'
import type { DeliveryPorts } from '../../inquiries/index.js'
import { sealBeside } from '../../subjects/index.js'
import { certificateNotice } from './certificate-notice.js'
import { keptNoticeText } from './kept-notice.js'
import { certifiedFacts } from './load-certified.js'
import { noticeRecord } from './note-notice.js'
import { INSERT_ACCESS_RECORDS } from '../../../persistence/access-rows.js'

interface ToTell {
  readonly id: string
  readonly number: string
  readonly kind: RightKind
  readonly round: number
  readonly locale: Locale
  readonly received_at: Date
  readonly collection_id: string
  readonly key_id: string
  readonly certified: readonly { number: string; purpose: string; at: string; certificate: string }[]
}

type TellPorts = Pick<DeliveryPorts, 'pool' | 'keystore' | 'policy' | 'publicUrl'>

/**
 * Writes the letter that carries the number of the certificate, to whom a notice by e-mail told that their data will be
 * destroyed, as soon as all of it is certified. Each is written once, sealed beside its request, with its record, in one
 * transaction; it waits for delivery then. Returns how many were written.
 *
 * @law policy 07; PIPA 21, 36②
 */
export async function tellCertificates(
  ports: TellPorts,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  for (let told = 0; told < limit; told += 1) {
    const { rows } = await ports.pool.query<ToTell>('select * from jikimi.next_certificate_to_tell()')
    if (!rows[0]) return told
    await tell(ports, rows[0], now)
  }
  return limit
}

async function tell({ pool, ...ports }: TellPorts, request: ToTell, now: Date): Promise<void> {
  const words = newId(now)
  const place = { table: 'request_text', row: words, collection: request.collection_id, keyId: request.key_id } as const
  const sealed = await sealBeside(ports, place, keptNoticeText(noticeFor(ports, request, now)))
  const client = await pool.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ is_told: boolean }>(
      'select jikimi.tell_certificate($1, $2, $3, $4) as is_told',
      [newId(now), request.id, words, sealed],
    )
    const record = noticeRecord(
      'rights-request.certificate-told',
      { request_id: request.id, pseudonym: null },
      'DONE',
      now,
    )
    if (rows[0]?.is_told) await client.query(INSERT_ACCESS_RECORDS, [JSON.stringify(record)])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback')
    throw fault
  } finally {
    client.release()
  }
}

function noticeFor({ policy, publicUrl }: Pick<TellPorts, 'policy' | 'publicUrl'>, request: ToTell, now: Date) {
  const cases = request.certified.map(({ number, purpose, at, certificate }) => ({
    case_number: number,
    purpose,
    destroyed_at: new Date(at),
    certificate,
  }))
  return certificateNotice(certifiedFacts(request, cases, { document: policy.current(now).document, now, publicUrl }))
}
