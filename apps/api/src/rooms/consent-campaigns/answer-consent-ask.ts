import { dueOn } from '@jikimi/policy'
import { viewOf } from '../../kernel/view.js'
import type { WritingWork } from '../../persistence/work.js'
import { consentTextChanged, keepConsentText } from '../consent/index.js'
import { askedBy } from './asked.js'
import type { AnswerConsentAskInput } from './campaigns.inputs.js'
import { consentAskOver } from './campaigns.refusals.js'
import { ConsentAskView } from './consent-ask.view.js'

/**
 * Renews the consent, or lets the data fall due. What was shown is kept word for word either way.
 *
 * @throws Refusal LINK_NOT_VALID, CONSENT_ASK_OVER, CONSENT_TEXT_CHANGED
 * @law PIPA 15②, 22, 37
 */
export async function answerConsentAsk(work: WritingWork, input: AnswerConsentAskInput): Promise<ConsentAskView> {
  const { token, locale, agrees, digest } = input
  const { row, view } = await askedBy(work, token, locale)
  if (view.state !== 'OPEN') throw consentAskOver()
  if (view.digest !== digest) throw consentTextChanged()
  await keepConsentText(work, { text: view.text, digest })
  const { document } = work.ports.policy.published(row.asked_version)
  const [answered] = await work.rows<{ is_done: boolean }>(
    'answer-consent-ask',
    'select jikimi.answer_consent_ask($1, $2, $3, $4::date) as is_done',
    [token, agrees, digest, dueOn(document, row.purpose, row.received_at)],
  )
  if (!answered!.is_done) throw consentAskOver()
  work.record({
    act: agrees ? 'consent.renewed' : 'consent.refused',
    ground: { purpose: row.purpose },
    collections: [row.pseudonym],
  })
  return viewOf(ConsentAskView, { ...view, state: agrees ? 'RENEWED' : 'REFUSED' })
}
