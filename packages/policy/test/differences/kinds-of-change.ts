import type { ChangeKind } from '../../src/index.js'
import type { Draft } from '../lint/changed.js'

/** What it must weigh, written down here once more: SIGNIFICANT with consent, SIGNIFICANT, MINOR, EDITORIAL. */
export type Class = 'CONSENT' | 'SIGNIFICANT' | 'MINOR' | 'EDITORIAL'

export const said = (words: string) => ({ ko: `${words} (한)`, en: words })
const item = (draft: Draft, code: string) => draft.items.find((one) => one.code === code)!
const purpose = (draft: Draft) => draft.purposes[0]!

/** A policy with one of everything: recipients, outsourcees, a statute. */
export function withEverything(draft: Draft): void {
  draft.provision.recipients = [{ name: 'Invented Bank', purpose: said('payments') }]
  draft.outsourcing.outsourcees = [{ name: 'Invented Parcels', work: said('delivery') }]
  draft.retention.statutory = [{ code: 'TAX', statute: 'Invented Act 1', label: said('Tax'), months: 60 }]
  draft.cookies.purposes.push(said('counting visits'))
  purpose(draft).uses.push({ code: 'SECOND_USE', label: said('a second use') })
}

/** One way to make each kind of change, and what it weighs. */
export const KINDS: readonly (readonly [ChangeKind, Class, (draft: Draft) => void])[] = [
  [
    'PURPOSE_ADDED',
    'SIGNIFICANT',
    (d) => void d.purposes.push({ ...structuredClone(purpose(d)), code: 'SURVEY', uses: [] }),
  ],
  ['PURPOSE_REWORDED', 'CONSENT', (d) => void (purpose(d).description = said('something else'))],
  ['PURPOSE_REWORDED', 'CONSENT', (d) => void (purpose(d).label = said('Other'))],
  ['USE_ADDED', 'CONSENT', (d) => void purpose(d).uses.push({ code: 'MARKETING', label: said('marketing') })],
  ['USE_REMOVED', 'MINOR', (d) => void purpose(d).uses.pop()],
  ['USE_REWORDED', 'CONSENT', (d) => void (purpose(d).uses[0]!.label = said('another use'))],
  ['REFUSAL_REWORDED', 'CONSENT', (d) => void (purpose(d).consent.refusal = said('It costs more.'))],
  ['ACHIEVED_REWORDED', 'CONSENT', (d) => void (purpose(d).consent.achieved = said('some day'))],
  ['OPTIONAL_REWORDED', 'MINOR', (d) => void (purpose(d).consent.optional = said('Leave it out.'))],
  ['ITEM_ADDED', 'CONSENT', (d) => void d.items.push({ ...structuredClone(item(d, 'NAME')), code: 'NICKNAME' })],
  ['ITEM_REMOVED', 'SIGNIFICANT', (d) => void delete item(d, 'CONTACT_NUMBER').requirements['IR_MEETING']],
  [
    'ITEM_BECAME_REQUIRED',
    'CONSENT',
    (d) => void (item(d, 'CONTACT_NUMBER').requirements['CIVIL_COMPLAINT'] = 'REQUIRED'),
  ],
  ['ITEM_BECAME_OPTIONAL', 'MINOR', (d) => void (item(d, 'NAME').requirements['CIVIL_COMPLAINT'] = 'OPTIONAL')],
  [
    'ITEM_BECAME_GENERATED',
    'CONSENT',
    (d) => void (item(d, 'CONTACT_NUMBER').requirements['CIVIL_COMPLAINT'] = 'GENERATED'),
  ],
  ['ITEM_TAKEN', 'CONSENT', (d) => void (d.items.find(({ collected }) => !collected)!.collected = true)],
  ['ITEM_NOT_TAKEN', 'MINOR', (d) => void (item(d, 'IP_ADDRESS').collected = false)],
  ['ITEM_RENAMED', 'CONSENT', (d) => void (item(d, 'NAME').label = said('Full name'))],
  ['ITEM_KIND_CHANGED', 'CONSENT', (d) => void (item(d, 'CONTACT_NUMBER').kind = 'TEXT')],
  ['ITEM_REASON_REWORDED', 'MINOR', (d) => void (item(d, 'NAME').why = said('because'))],
  ['ITEM_LENGTH_CHANGED', 'MINOR', (d) => void (item(d, 'NAME').maxLength += 1)],
  ['LISTED_ITEMS_CHANGED', 'MINOR', (d) => void d.published.optional.pop()],
  ['COLLECTION_CHANNEL_ADDED', 'SIGNIFICANT', (d) => void d.collectionMethod.channels.push('PHONE')],
  ['PERIOD_LONGER', 'CONSENT', (d) => void (d.retention.months += 1)],
  ['PERIOD_LONGER', 'CONSENT', (d) => void d.retention.byPurpose.push({ purpose: 'IR_MEETING', months: 12 })],
  ['PERIOD_SHORTER', 'SIGNIFICANT', (d) => void (d.retention.months -= 1)],
  ['ACHIEVED_LATER', 'CONSENT', (d) => void (d.retention.purposeAchievedAfterDays += 1)],
  ['ACHIEVED_SOONER', 'SIGNIFICANT', (d) => void (d.retention.purposeAchievedAfterDays -= 1)],
  [
    'STATUTE_ADDED',
    'SIGNIFICANT',
    (d) => void d.retention.statutory.push({ code: 'B', statute: 'Act 2', label: said('B'), months: 9 }),
  ],
  ['STATUTE_REMOVED', 'SIGNIFICANT', (d) => void d.retention.statutory.pop()],
  ['STATUTE_CHANGED', 'SIGNIFICANT', (d) => void (d.retention.statutory[0]!.months = 120)],
  ['INTERPRETATION_CHANGED', 'EDITORIAL', (d) => void (d.retention.interpretation = said('read otherwise'))],
  [
    'RECIPIENT_ADDED',
    'CONSENT',
    (d) => void d.provision.recipients.push({ name: 'Other Bank', purpose: said('loans') }),
  ],
  ['RECIPIENT_REMOVED', 'SIGNIFICANT', (d) => void d.provision.recipients.pop()],
  ['RECIPIENT_PURPOSE_CHANGED', 'CONSENT', (d) => void (d.provision.recipients[0]!.purpose = said('advertising'))],
  ['PRIOR_CONSENT_DROPPED', 'CONSENT', (d) => void (d.provision.onlyWithPriorConsent = false)],
  [
    'OUTSOURCEE_ADDED',
    'SIGNIFICANT',
    (d) => void d.outsourcing.outsourcees.push({ name: 'Other', work: said('mailing') }),
  ],
  ['OUTSOURCEE_REMOVED', 'MINOR', (d) => void d.outsourcing.outsourcees.pop()],
  ['OUTSOURCED_WORK_CHANGED', 'SIGNIFICANT', (d) => void (d.outsourcing.outsourcees[0]!.work = said('calls'))],
  ['RIGHT_REMOVED', 'SIGNIFICANT', (d) => void d.rights.demands.pop()],
  ['RIGHT_REWORDED', 'MINOR', (d) => void (d.rights.demands[0]!.label = said('look'))],
  ['RIGHTS_CHANNEL_ADDED', 'MINOR', (d) => void d.rights.channels.push('WEBSITE')],
  ['RIGHTS_CHANNEL_REMOVED', 'SIGNIFICANT', (d) => void d.rights.channels.pop()],
  ['RESTRICTION_PROMISED', 'MINOR', (d) => void d.rights.restrictedWhilePending.push('ACCESS')],
  ['RESTRICTION_DROPPED', 'SIGNIFICANT', (d) => void d.rights.restrictedWhilePending.pop()],
  ['REPRESENTATIVE_REMOVED', 'SIGNIFICANT', (d) => void d.rights.representatives.pop()],
  ['POWER_OF_ATTORNEY_CHANGED', 'MINOR', (d) => void (d.rights.powerOfAttorney = said('Form 11'))],
  ['SEPARATE_STORAGE_DROPPED', 'SIGNIFICANT', (d) => void (d.destruction.separateStorage = false)],
  [
    'DESTRUCTION_METHOD_ADDED',
    'MINOR',
    (d) => void d.destruction.methods.push({ medium: 'PAPER', method: said('melting') }),
  ],
  ['DESTRUCTION_METHOD_REMOVED', 'SIGNIFICANT', (d) => void d.destruction.methods.pop()],
  ['COOKIE_PURPOSE_ADDED', 'SIGNIFICANT', (d) => void d.cookies.purposes.push(said('advertising'))],
  ['COOKIE_PURPOSE_REMOVED', 'MINOR', (d) => void d.cookies.purposes.pop()],
  ['COOKIE_CHOICE_REMOVED', 'SIGNIFICANT', (d) => void d.cookies.choices.pop()],
  ['MEASURE_ADDED', 'MINOR', (d) => void d.safety.technical.push(said('encryption'))],
  ['MEASURE_REMOVED', 'SIGNIFICANT', (d) => void d.safety.physical.pop()],
  ['OFFICER_REMOVED', 'SIGNIFICANT', (d) => void d.officers.pop()],
  ['OFFICER_CHANGED', 'MINOR', (d) => void (d.officers[0]!.name = 'Somebody Else')],
  ['OFFICER_CONTACT_CHANGED', 'MINOR', (d) => void (d.officers[0]!.email = 'privacy@example.kr')],
  ['AGENCY_ADDED', 'MINOR', (d) => void d.agencies.push({ ...structuredClone(d.agencies[0]!), code: 'OTHER' })],
  ['AGENCY_REMOVED', 'MINOR', (d) => void d.agencies.pop()],
  ['AGENCY_CHANGED', 'MINOR', (d) => void (d.agencies[0]!.telephone = '119')],
  ['NOTICE_SHORTER', 'SIGNIFICANT', (d) => void (d.notice.significantDays = 14)],
  ['NOTICE_LONGER', 'MINOR', (d) => void (d.notice.days = 14)],
  ['NOTICE_PLACE_CHANGED', 'SIGNIFICANT', (d) => void (d.notice.place = said('the lobby'))],
  ['CONTROLLER_RENAMED', 'SIGNIFICANT', (d) => void (d.controller.nameEn = 'OTHER INC')],
  ['CONTROLLER_DETAIL_CHANGED', 'EDITORIAL', (d) => void (d.controller.placeholders[0]!.published = 'CALIVERSE')],
  ['LANGUAGE_CHANGED', 'SIGNIFICANT', (d) => void (d.language = { original: 'ko', translation: 'en' })],
  ['ARTICLE_ADDED', 'MINOR', (d) => void d.articles.push({ ...structuredClone(d.articles[0]!), number: '12' })],
  ['ARTICLE_MOVED', 'EDITORIAL', (d) => void d.articles.push(d.articles.shift()!)],
  ['REFERENCE_MOVED', 'EDITORIAL', (d) => void (d.cookies.article = '09')],
]

/** The same the other way round: what comes when that is taken back. */
export const TURNED_ROUND: Readonly<Partial<Record<ChangeKind, readonly [ChangeKind, Class]>>> = {
  PURPOSE_ADDED: ['PURPOSE_REMOVED', 'SIGNIFICANT'],
  COLLECTION_CHANNEL_ADDED: ['COLLECTION_CHANNEL_REMOVED', 'MINOR'],
  PRIOR_CONSENT_DROPPED: ['PRIOR_CONSENT_PROMISED', 'MINOR'],
  RIGHT_REMOVED: ['RIGHT_ADDED', 'MINOR'],
  REPRESENTATIVE_REMOVED: ['REPRESENTATIVE_ADDED', 'MINOR'],
  SEPARATE_STORAGE_DROPPED: ['SEPARATE_STORAGE_PROMISED', 'MINOR'],
  COOKIE_CHOICE_REMOVED: ['COOKIE_CHOICE_ADDED', 'MINOR'],
  OFFICER_REMOVED: ['OFFICER_ADDED', 'MINOR'],
  ARTICLE_ADDED: ['ARTICLE_REMOVED', 'SIGNIFICANT'],
}
