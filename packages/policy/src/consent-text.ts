import { consentWording } from './consent-wording.js'
import { itemsFor } from './items-for.js'
import type { ItemRequirement } from './parts/item.js'
import type { Locale } from './parts/localised.js'
import type { PolicyDocument } from './policy-document.js'
import { requiredPurpose } from './required-purpose.js'
import { retentionMonths } from './retention-months.js'

/**
 * The exact text under which a data subject consents: controller, purpose, items (required and optional told apart),
 * period, the right to refuse and what refusing costs. The same policy, purpose and language always give the same text,
 * line by line; its digest goes into the consent record. Throws a RangeError when the policy lists no such purpose.
 *
 * @law PIPA 15②, 22①
 */
export function consentText(document: PolicyDocument, purposeCode: string, locale: Locale): string {
  const purpose = requiredPurpose(document, purposeCode)
  const wording = consentWording[locale]
  const labels = (requirement: ItemRequirement) =>
    itemsFor(document, purposeCode)
      .filter((item) => item.requirement === requirement)
      .map(({ label }) => label[locale])
      .join(', ')
  const months = retentionMonths(document, purposeCode)
  const days = document.retention.purposeAchievedAfterDays
  const optional = labels('OPTIONAL')
  const generated = labels('GENERATED')

  return [
    wording.title,
    wording.controller(locale === 'ko' ? document.controller.nameKo : document.controller.nameEn),
    wording.purpose(purpose.label[locale], purpose.description[locale]),
    ...purpose.uses.map(({ label }) => wording.use(label[locale])),
    wording.items,
    wording.required(labels('REQUIRED')),
    ...(optional === '' ? [] : [wording.optional(optional)]),
    ...(generated === '' ? [] : [wording.generated(generated)]),
    wording.period(months, days, purpose.consent.achieved[locale]),
    wording.refusal(purpose.consent.refusal[locale]),
    ...(optional === '' ? [] : [wording.withoutOptional(purpose.consent.optional[locale])]),
    wording.withdrawal,
    wording.version(document.version, document.effectiveOn),
  ]
    .join('\n')
    .normalize('NFC')
}
