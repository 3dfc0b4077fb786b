import { dueOn, itemsFor, purposeOf, type PolicyDocument } from '@jikimi/policy'
import { languageOf } from '../../kernel/language.js'
import { newId } from '../../kernel/identifier.js'
import type { WritingWork } from '../../persistence/work.js'
import { agree, recordConsent } from '../consent/index.js'
import { purposeNotListed } from '../../kernel/general.refusals.js'
import { policyVersionNotInForce } from '../policy/index.js'
import { collect, contactsIn, discardCollected, storeCollection } from '../subjects/index.js'
import { caseNumber } from './case-number.js'
import { checkItems } from './check-items.js'
import { claimIntake, findClaim, idempotencyDigest } from './claim-intake.js'
import type { SubmitInquiryInput } from './intake.inputs.js'
import { OwnCaseView, ReceiptView } from './own-case.view.js'
import { repeatInquiry } from './repeat-inquiry.js'
import { viewOf } from '../../kernel/view.js'

/**
 * Takes an inquiry: consent, items of the form and no others, sealed, as a new collection with a case. The same
 * idempotency key again, at once or later, makes no second one and gives the same receipt.
 *
 * @law PIPA 15, 16; policy 01–03
 */
export async function submitInquiry(
  work: WritingWork,
  input: SubmitInquiryInput,
  siteKeyId: string,
): Promise<ReceiptView> {
  const claim = { siteKeyId, digest: idempotencyDigest(input.idempotencyKey) }
  const request = requestText(input)
  const earlier = await findClaim(work, claim)
  if (earlier) return repeatInquiry(work, earlier, request)

  const { id: policyVersionId, document } = work.ports.policy.current(work.now)
  if (!purposeOf(document, input.purpose)) throw purposeNotListed()
  if (input.policyVersion !== document.version) throw policyVersionNotInForce()
  const given = { hasConsented: input.hasConsented, digest: input.consentDigest }
  const consent = agree(document, input.purpose, languageOf(input.locale), given)
  const checked = checkItems(document, input.purpose, input.items)

  const sealed = new Map([...checked.items, ...generatedItems(document, input.purpose, work)])
  const collected = await collect(work, sealed, contactsIn(document, checked.items), request)
  if (!(await claimIntake(work, claim, collected))) {
    await discardCollected(work.ports, collected)
    return repeatInquiry(work, (await findClaim(work, claim))!, request)
  }

  const items = [...sealed.keys()]
  const periodEndsOn = dueOn(document, input.purpose, work.now)
  const { purpose, locale } = input
  const terms = { purpose, policyVersionId, siteKeyId, locale, items, maskedItems: checked.masked, periodEndsOn }
  await storeCollection(work, collected, terms)
  const agreement = {
    purpose,
    policyVersionId,
    items,
    collectionId: collected.id,
    text: consent.text,
    textDigest: consent.digest,
  }
  await recordConsent(work, agreement)
  const number = caseNumber()
  const caseId = newId(work.now)
  await work.rows(
    'open-case',
    `insert into jikimi.inquiry_case (id, number, collection_id, purpose, state, received_at) values ($1, $2, $3, $4, 'RECEIVED', $5)`,
    [caseId, number, collected.id, purpose, work.now],
  )
  work.record({
    act: 'inquiry.received',
    ground: { purpose },
    collections: [collected.pseudonym],
    caseId,
    caseNumber: number,
    items,
  })
  const own = viewOf(OwnCaseView, {
    number,
    purpose,
    state: 'RECEIVED',
    receivedAt: work.now,
    answeredAt: null,
    collectedItems: items,
    maskedItems: [...checked.masked],
    goneAtTheLatestOn: periodEndsOn,
    policyVersion: document.version,
    consentDigest: consent.digest,
  })
  return viewOf(ReceiptView, { case: own, receipt: collected.receipt })
}

/** Of usage records only address and time of the intake are kept, sealed like everything else (policy 02.c). */
function generatedItems(document: PolicyDocument, purpose: string, { origin, now }: WritingWork): [string, string][] {
  const values: Partial<Record<string, string>> = { ADDRESS_OF_ACCESS: origin, TIME_OF_ACCESS: now.toISOString() }
  return itemsFor(document, purpose)
    .filter(({ requirement }) => requirement === 'GENERATED')
    .flatMap(({ code, kind }) => (values[kind] === undefined ? [] : [[code, values[kind]] as [string, string]]))
}

/**
 * What each field of an intake is. Items are looked up in the policy in force one by one (`check-items.ts`); a field that is
 * neither a term nor items does not compile, so that nothing personal comes in beside the policy. @law PIPA 16①; policy 02
 */
const INTAKE_FIELDS = {
  purpose: 'TERM',
  locale: 'TERM',
  policyVersion: 'TERM',
  consentDigest: 'TERM',
  items: 'ITEMS',
  hasConsented: 'ACT',
  idempotencyKey: 'KEY',
} as const satisfies Record<keyof SubmitInquiryInput, 'TERM' | 'ITEMS' | 'ACT' | 'KEY'>

/** What an intake says: the same again under the same key is a repetition. */
function requestText(input: SubmitInquiryInput): string {
  const said = (Object.keys(INTAKE_FIELDS) as (keyof typeof INTAKE_FIELDS)[]).flatMap((field): unknown[] => {
    if (INTAKE_FIELDS[field] === 'TERM') return [input[field]]
    return field === 'items' ? [input.items.map(({ code, value }) => [code, value])] : []
  })
  return JSON.stringify(said)
}
