import type { Localised } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'
import { changed, differing, type Differing, paired } from './compare.js'

const PRIOR_CONSENT: readonly [Localised, Localised] = [
  { ko: '사전 동의 없이도', en: 'also without prior consent' },
  { ko: '사전 동의가 있을 때만', en: 'with prior consent only' },
]

/** Whom it goes to: recipients and outsourcees. */
export function sharingChanges(from: PolicyDocument, to: PolicyDocument): Differing[] {
  return [...recipientsOf(from, to), ...outsourceesOf(from, to)]
}

function recipientsOf(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const [was, is] = [from.provision, to.provision]
  const of = from.purposes.map(({ code }) => code)
  const { added, removed, both } = paired(was.recipients, is.recipients, ({ name }) => name)
  return [
    ...added.map(({ name, purpose }) => differing('RECIPIENT_ADDED', name, null, purpose, of)),
    ...removed.map(({ name, purpose }) => differing('RECIPIENT_REMOVED', name, purpose, null)),
    ...both.flatMap(([before, after]) =>
      changed('RECIPIENT_PURPOSE_CHANGED', after.name, before.purpose, after.purpose, of),
    ),
    ...changed(
      is.onlyWithPriorConsent ? 'PRIOR_CONSENT_PROMISED' : 'PRIOR_CONSENT_DROPPED',
      '',
      PRIOR_CONSENT[Number(was.onlyWithPriorConsent)]!,
      PRIOR_CONSENT[Number(is.onlyWithPriorConsent)]!,
      is.onlyWithPriorConsent ? [] : of,
    ),
  ]
}

function outsourceesOf({ outsourcing: was }: PolicyDocument, { outsourcing: is }: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(was.outsourcees, is.outsourcees, ({ name }) => name)
  return [
    ...added.map(({ name, work }) => differing('OUTSOURCEE_ADDED', name, null, work)),
    ...removed.map(({ name, work }) => differing('OUTSOURCEE_REMOVED', name, work, null)),
    ...both.flatMap(([before, after]) => changed('OUTSOURCED_WORK_CHANGED', after.name, before.work, after.work)),
  ]
}
