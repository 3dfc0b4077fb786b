import { consentText, consentTextDigest, dueOn, itemsFor, purposeOf, type Locale } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { ReadingWork } from '../../persistence/work.js'
import { FormDefinitionView, FormItemView } from './policy.view.js'
import { purposeNotListed } from '../../kernel/general.refusals.js'

/** The form of a purpose. Generated items are listed too, so that they can be named; they are no field of the form. */
export function readForm({ ports, now }: ReadingWork, code: string, locale: Locale): FormDefinitionView {
  const { document } = ports.policy.current(now)
  const purpose = purposeOf(document, code)
  if (!purpose) throw purposeNotListed()
  const text = consentText(document, code, locale)
  return viewOf(FormDefinitionView, {
    purpose: code,
    purposeLabel: purpose.label[locale],
    policyVersion: document.version,
    controller: locale === 'ko' ? document.controller.nameKo : document.controller.nameEn,
    items: itemsFor(document, code).map((item) =>
      viewOf(FormItemView, {
        code: item.code,
        kind: item.kind,
        label: item.label[locale],
        requirement: item.requirement,
        why: item.why[locale],
        isImplied: item.implied,
        maxLength: item.maxLength,
      }),
    ),
    consentText: text,
    consentDigest: consentTextDigest(text),
    goneAtTheLatestOn: dueOn(document, code, now),
  })
}
