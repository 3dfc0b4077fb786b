import { consentPlace } from '../inquiry/consent-place.js'
import type { Draft } from '../inquiry/draft.js'
import { problemInWords } from '../inquiry/problem-in-words.js'
import type { FormDefinition, PurposeLabel } from '../site-port.js'
import { ConsentBox } from './consent-box.js'
import type { Frame } from './frame.js'
import { GeneratedItems } from './generated-items.js'
import { InquiryProblems } from './inquiry-problems.js'
import { ItemField } from './item-field.js'
import { Page } from './page.js'
import { PurposeChoice } from './purpose-choice.js'

type Props = { frame: Frame; form: FormDefinition; purposes: readonly PurposeLabel[]; draft: Draft }

/** The form of one purpose, made from the policy in force, with whatever the visitor had typed before. */
export const InquiryPage = ({ frame, form, purposes, draft }: Props) => {
  const { words, path } = frame
  const title = words.inquiryPage.title(form.purposeLabel)
  const isReturned = draft.problems.length > 0 || draft.isUncertain
  const problemAt = (place: string): string | undefined => {
    const problem = draft.problems.find((one) => one.place === place)
    return problem && problemInWords(problem, words)
  }
  return (
    <Page frame={frame} title={isReturned ? `${words.inquiryPage.error}: ${title}` : title}>
      <InquiryProblems draft={draft} form={form} words={words} />
      <h1>{title}</h1>
      <p class="lead">{words.inquiryPage.lead(form.controller)}</p>
      <PurposeChoice frame={frame} purposes={purposes} chosen={form.purpose} />
      <form method="post" action={path} noValidate data-sends-once={words.inquiryPage.sending}>
        <h2>{words.inquiryPage.yourInquiry}</h2>
        {form.items
          .filter(({ requirement }) => requirement !== 'GENERATED')
          .map((item) => (
            <ItemField
              key={item.code}
              item={item}
              value={draft.values.get(item.code) ?? ''}
              problem={problemAt(item.code)}
              words={words}
            />
          ))}
        <GeneratedItems items={form.items.filter(({ requirement }) => requirement === 'GENERATED')} words={words} />
        <ConsentBox frame={frame} form={form} problem={problemAt(consentPlace)} />
        <input type="hidden" name="policyVersion" value={form.policyVersion} />
        <input type="hidden" name="consentDigest" value={form.consentDigest} />
        <input type="hidden" name="idempotencyKey" value={draft.idempotencyKey} />
        <button>{words.inquiryPage.send}</button>
      </form>
    </Page>
  )
}
