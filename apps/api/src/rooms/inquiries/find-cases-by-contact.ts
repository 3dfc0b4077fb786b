import { staffOf } from '../../authority/actor.js'
import { notFound } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import { contactNotValid, findByContact } from '../subjects/index.js'
import { caseRowsByCollection } from './case-row.js'
import { caseView } from './case-view.js'
import { demandWorking } from './demand-working.js'
import { INQUIRY_RULES } from './inquiries.rules.js'
import type { InquiryCaseView } from './inquiry-case.view.js'
import { isOfColleague } from './is-of-colleague.js'

export interface ContactLookup {
  readonly purpose: string
  readonly email: string | undefined
  readonly phone: string | undefined
}

/** Exact look-up within one designated purpose. That it was asked is recorded, found or not, without the value. */
export async function findCasesByContact(
  work: WritingWork,
  { purpose, email, phone }: ContactLookup,
): Promise<InquiryCaseView[]> {
  if (!INQUIRY_RULES.reachesPurpose(staffOf(work.actor), purpose)) throw notFound()
  demandWorking(work, purpose)
  if ((email === undefined) === (phone === undefined)) throw contactNotValid()
  const found =
    email === undefined
      ? await findByContact(work, purpose, 'PHONE', phone!)
      : await findByContact(work, purpose, 'EMAIL', email)
  const rows = await caseRowsByCollection(work, purpose, found)
  const collections = rows.map((row) => row.pseudonym)
  const isCollegial = email !== undefined && (await isOfColleague(work, email))
  work.record({ act: 'inquiry.looked-up', ground: { purpose }, collections, isCollegial })
  return Promise.all(rows.map((row) => caseView(work, row, 'inquiry.looked-up')))
}
