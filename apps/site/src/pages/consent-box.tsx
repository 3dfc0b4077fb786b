import type { FormDefinition } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import type { Frame } from './frame.js'
import { FieldProblem } from './field-problem.js'

type Props = { frame: Frame; form: FormDefinition; problem: string | undefined }

/**
 * The exact text whose digest is sent along, in full, and a box that nobody has ticked for the visitor.
 * @law PIPA 15(2), 22
 */
export const ConsentBox = ({ frame: { locale, words }, form, problem }: Props) => (
  <fieldset class={problem === undefined ? 'consent' : 'consent has-problem'}>
    <legend>{words.inquiryPage.consent}</legend>
    <p class="hint">
      {words.inquiryPage.consentIntro(form.policyVersion)} <a href={`/${locale}/policy`}>{words.inquiryPage.policy}</a>
    </p>
    <div class="consent-text">{form.consentText}</div>
    <p>
      <strong>{words.inquiryPage.until(dayInWords(form.goneAtTheLatestOn, locale))}</strong>
    </p>
    <FieldProblem id="consent-problem" problem={problem} />
    <label class="check" for="consent">
      <input
        type="checkbox"
        id="consent"
        name="consent"
        value="yes"
        required
        aria-invalid={problem === undefined ? undefined : 'true'}
        aria-describedby={problem === undefined ? undefined : 'consent-problem'}
      />
      <span>
        {words.inquiryPage.agree} <span class="requirement">{words.inquiryPage.required}</span>
      </span>
    </label>
  </fieldset>
)
