import { addDays, dayInSeoul } from '@jikimi/policy'
import type { Locale } from '@jikimi/schema'
import { LocalisedTextView } from '../../kernel/localised-text.view.js'
import { viewOf } from '../../kernel/view.js'
import type { PublishedPolicy } from '../../persistence/work.js'
import { demandKnownVariables } from './demand-known-variables.js'
import { fillTemplate } from './fill-template.js'
import { templateValues } from './template-values.js'
import { fillVisitorName } from './visitor-name.js'

const NOBODY: Readonly<Record<Locale, string>> = { KO: '홍길동', EN: 'Gildong Hong' }

/** A template as a visitor would read it, with an invented name and number. */
export function previewTemplate(
  policy: PublishedPolicy,
  { bodyKo, bodyEn }: { readonly bodyKo: string; readonly bodyEn: string },
  now: Date,
): LocalisedTextView {
  const letter = { number: 'Q-2222-3333', received_at: now, period_ends_on: addDays(dayInSeoul(now), 90) }
  const filled = (body: string, locale: Locale): string => {
    demandKnownVariables(body)
    return fillVisitorName(fillTemplate(body, templateValues(policy, letter, locale)), NOBODY[locale], locale)
  }
  return viewOf(LocalisedTextView, { ko: filled(bodyKo, 'KO'), en: filled(bodyEn, 'EN') })
}
