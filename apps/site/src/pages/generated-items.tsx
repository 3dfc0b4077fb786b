import type { FormItem } from '../site-port.js'
import type { Words } from '../words/words.js'

/** Items nobody types: they come into being when the form is sent, and are said before it is. */
export const GeneratedItems = ({ items, words }: { items: readonly FormItem[]; words: Words }) =>
  items.length === 0 ? null : (
    <section class="generated" aria-labelledby="generated">
      <h2 id="generated">{words.inquiryPage.generated}</h2>
      <dl>
        {items.map(({ code, label, why, isImplied }) => (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{isImplied ? words.inquiryPage.implied(why) : why}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
