import { dayInSeoul, daysBetween, purposeOf } from '@jikimi/policy'
import { isCleanText } from '@jikimi/vault'
import { purposeNotListed, textNotValid } from '../../kernel/general.refusals.js'
import type { WritingWork } from '../../persistence/work.js'
import type { DesignationTerms } from './designation.js'
import { designationInThePast, designationPeriodNotValid, purposesEmpty } from './designations.refusals.js'

const LONGEST_DAYS = 366
const AUTHORITY_LIMIT = 500

/**
 * What a designation may say, in the form in which it is kept.
 *
 * @throws Refusal of what is wrong with it.
 */
export function checkTerms(
  { now, ports }: Pick<WritingWork, 'now' | 'ports'>,
  { from, until, ...given }: DesignationTerms,
): DesignationTerms {
  const authority = given.authority.normalize('NFC').trim()
  if (!isCleanText(authority) || authority.length < 1 || authority.length > AUTHORITY_LIMIT) throw textNotValid()
  const days = daysBetween(from, until)
  if (days < 0 || days > LONGEST_DAYS) throw designationPeriodNotValid()
  if (from < dayInSeoul(now)) throw designationInThePast()
  const purposes = [...new Set(given.purposes)].toSorted()
  if (purposes.length === 0) throw purposesEmpty()
  const { document } = ports.policy.current(now)
  if (purposes.some((code) => !purposeOf(document, code))) throw purposeNotListed()
  return { purposes, from, until, authority }
}
