import type { PublicPolicy } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import type { Frame } from './frame.js'

/** Which version this is, since when, and under which digest it was published. */
export const PolicyFacts = ({ frame: { locale, words }, policy }: { frame: Frame; policy: PublicPolicy }) => (
  <dl class="facts">
    <div>
      <dt>{words.policyPage.version}</dt>
      <dd>{policy.version}</dd>
    </div>
    <div>
      <dt>{words.policyPage.announcedOn}</dt>
      <dd>
        <time dateTime={policy.announcedOn}>{dayInWords(policy.announcedOn, locale)}</time>
      </dd>
    </div>
    <div>
      <dt>{words.policyPage.effectiveOn}</dt>
      <dd>
        <time dateTime={policy.effectiveOn}>{dayInWords(policy.effectiveOn, locale)}</time>
      </dd>
    </div>
    <div class="wide">
      <dt>{words.policyPage.digest}</dt>
      <dd>
        <code>{policy.digest}</code>
      </dd>
    </div>
  </dl>
)
