import { OwnCaseDocument } from '@jikimi/client/public'
import {
  ApproveRecordCutDocument,
  InquiryCasesDocument,
  ProposeRecordCutDocument,
  RevealItemsDocument,
  type Send,
  StaffAccountsDocument,
  TakeCaseDocument,
} from '@jikimi/client/staff'
import { randomBytes, randomUUID } from 'node:crypto'
import { newId } from '../../src/kernel/identifier.js'
import { INSERT_ACCESS_RECORDS } from '../../src/persistence/access-rows.js'
import type { House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'

const CASES = 12
/** By Seoul's calendar, long enough ago that the law lets them go. */
const [LONG_AGO, CUT_BEFORE] = ['2024-03-14T02:00:00Z', '2024-06-01']

/** Months that the installation is too young to have; of those in between nothing is kept, and every look would pay for them. */
const MONTHS = `
do $$
declare parent text; month date;
begin
  foreach parent in array array['access_record', 'log_entry', 'collection_access'] loop
    for month in select unnest(array['2024-03-01', (date_trunc('month', now()) - interval '2 months')::date::text,
      (date_trunc('month', now()) - interval '1 month')::date::text])::date loop
      execute format('create table jikimi_parts.%I partition of jikimi.%I for values from (%L) to (%L)',
        parent || to_char(month, '_YYYY_MM'), parent, month::timestamp at time zone 'Asia/Seoul',
        (month + interval '1 month') at time zone 'Asia/Seoul');
    end loop;
  end loop;
end $$`

/** Visitors write and read, a handler lists, takes, reveals with a note, is refused; and two people cut old records. */
export async function actInTheHouse(house: House): Promise<void> {
  const receipts: string[] = []
  for (let nth = 0; nth < CASES; nth += 1) {
    const { receipt } = await sendInquiry(house.site(), { name: `방문자 ${nth}`, email: `visitor-${nth}@example.kr` })
    receipts.push(receipt)
    await house.clock.move({ minutes: 1 })
  }
  for (const receipt of receipts.slice(0, 3)) await house.subject(receipt)(OwnCaseDocument, {})
  const handler = house.staff(await house.signIn('handler'))
  for (const { id, version } of (await casesOf(handler)).slice(0, 4)) await handle(handler, id, version)
  await refused(handler(StaffAccountsDocument, {}))
  await refused(handler(InquiryCasesDocument, { purpose: 'IR_MEETING', first: 10 }))
  await cutTheOld(house)
}

async function handle(handler: Send, caseId: string, version: number): Promise<void> {
  await handler(TakeCaseDocument, { input: { caseId, version } })
  const input = { caseId, items: ['EMAIL', 'NAME'], reason: 'ANSWERING' as const, note: '전화로 본인이 요청' }
  await handler(RevealItemsDocument, { input })
  await handler(RevealItemsDocument, { input: { ...input, items: ['CONTACT_NUMBER'] } })
}

const refused = (act: Promise<unknown>): Promise<unknown> =>
  act.then(
    () => Promise.reject(new Error('It was allowed.')),
    () => undefined,
  )

async function cutTheOld(house: House): Promise<void> {
  await house.sql('jikimi_migrator', MONTHS)
  const at = new Date(LONG_AGO)
  const old = Array.from({ length: 6 }, () => systemRecord(at, [randomUUID()]))
  await house.sql('postgres', INSERT_ACCESS_RECORDS, [JSON.stringify(old)])
  const officer = house.staff(await house.signIn('officer'))
  const input = { before: CUT_BEFORE, reason: '보관기간이 지남' }
  const { proposeRecordCut } = await officer(ProposeRecordCutDocument, { input })
  await house.staff(await house.signIn('cpo'))(ApproveRecordCutDocument, { id: proposeRecordCut.id })
}

/** A list of so many collections, one part a thousand, as the system writes it. */
export const systemRecord = (
  at: Date,
  collections: readonly string[],
  part = 1,
  parts = 1,
  requestId = randomUUID(),
) => ({
  id: newId(at),
  at,
  actor_kind: 'SYSTEM',
  origin: 'worker',
  act: 'inquiry.listed',
  purpose: 'CIVIL_COMPLAINT',
  items: [],
  collections,
  part,
  parts,
  outcome: 'DONE',
  times: 1,
  request_id: requestId,
  is_collegial: false,
  // Of a text that is sealed elsewhere, as far as the log can tell
  note_sealed: `\\x${randomBytes(40).toString('hex')}`,
  note_commitment: `\\x${randomBytes(32).toString('hex')}`,
})
