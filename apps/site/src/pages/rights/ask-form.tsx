import { TextField } from './text-field.js'
import type { Frame } from '../frame.js'

/** What was typed and what is wrong with it, in words. */
export type AskDraft = { email: string; problem?: string | undefined }

/** Asks for a link to the own page. */
export const AskForm = ({ frame: { locale, words }, draft }: { frame: Frame; draft: AskDraft }) => {
  const said = words.rightsPage
  return (
    <section aria-labelledby="see">
      <h2 id="see">{said.see}</h2>
      <p>{said.seeText}</p>
      <form method="post" action={`/${locale}/rights/link`} data-sends-once={said.sending}>
        <TextField
          id="see-email"
          name="email"
          type="email"
          autocomplete="email"
          label={said.address}
          requirement={words.inquiryPage.required}
          hint={said.addressHint}
          value={draft.email}
          problem={draft.problem}
          isRequired
        />
        <button>{said.seeButton}</button>
      </form>
    </section>
  )
}
