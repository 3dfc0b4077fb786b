import { answerPeriodNotStated } from './rules/answer-period-not-stated.js'
import { answerPeriodTooLong } from './rules/answer-period-too-long.js'
import { cookieRefusal } from './rules/cookie-refusal.js'
import { cpoContact } from './rules/cpo-contact.js'
import { cpoNotNamed } from './rules/cpo-not-named.js'
import { cpoSeat } from './rules/cpo-seat.js'
import { itemNotCollected } from './rules/item-not-collected.js'
import { itemNotListed } from './rules/item-not-listed.js'
import { mailOrder } from './rules/mail-order.js'
import { movedSource } from './rules/moved-source.js'
import { noticeTooShort } from './rules/notice-too-short.js'
import { officerEmail } from './rules/officer-email.js'
import { officerTelephone } from './rules/officer-telephone.js'
import { onePerson } from './rules/one-person.js'
import { ordinal } from './rules/ordinal.js'
import { purposeHeading } from './rules/purpose-heading.js'
import { quotedTitle } from './rules/quoted-title.js'
import { requiredAlsoOptional } from './rules/required-also-optional.js'
import { restrictionException } from './rules/restriction-exception.js'
import { retentionPeriod } from './rules/retention-period.js'
import { retentionStart } from './rules/retention-start.js'
import { rightNotNamed } from './rules/right-not-named.js'
import { rightsChannel } from './rules/rights-channel.js'
import { safetyMeasures } from './rules/safety-measures.js'
import { separateStorage } from './rules/separate-storage.js'
import { statutoryPeriod } from './rules/statutory-period.js'
import { statutoryRetention } from './rules/statutory-retention.js'
import { telecomRetention } from './rules/telecom-retention.js'
import { templateFiller } from './rules/template-filler.js'

/** Every rule of the linter, in the order in which a policy is read. A new rule is a file and a line here. */
export const RULES = [
  purposeHeading,
  requiredAlsoOptional,
  itemNotListed,
  itemNotCollected,
  retentionPeriod,
  retentionStart,
  statutoryRetention,
  statutoryPeriod,
  telecomRetention,
  separateStorage,
  mailOrder,
  quotedTitle,
  movedSource,
  rightsChannel,
  rightNotNamed,
  answerPeriodNotStated,
  answerPeriodTooLong,
  restrictionException,
  cookieRefusal,
  safetyMeasures,
  cpoNotNamed,
  cpoContact,
  cpoSeat,
  onePerson,
  officerEmail,
  officerTelephone,
  noticeTooShort,
  ordinal,
  templateFiller,
] as const
