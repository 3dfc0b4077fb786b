import type { PolicyVersion, PublicPolicy } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'
import { PolicyStanding } from './policy-standing.js'

type Props = { frame: Frame; policy: PublicPolicy; versions: readonly PolicyVersion[] }

export const HomePage = ({ frame, policy, versions }: Props) => {
  const { locale, words } = frame
  return (
    <Page frame={frame} title={words.homePage.title(policy.controller)}>
      <h1>{policy.controller}</h1>
      <p class="lead">{words.homePage.lead}</p>
      <PolicyStanding frame={frame} versions={versions} shown={policy.version} />
      <div class="ways">
        <section aria-labelledby="way-inquiry">
          <h2 id="way-inquiry">{words.inquiry}</h2>
          <p>{words.homePage.inquiryText}</p>
          <a class="button" href={`/${locale}/inquiry`}>
            {words.inquiry}
          </a>
        </section>
        <section aria-labelledby="way-policy">
          <h2 id="way-policy">{words.policy}</h2>
          <p>{words.homePage.policyText(policy.version, dayInWords(policy.effectiveOn, locale))}</p>
          <a class="button quiet" href={`/${locale}/policy`}>
            {words.homePage.policyLink}
          </a>
        </section>
        <section aria-labelledby="way-rights">
          <h2 id="way-rights">{words.rights}</h2>
          <p>{words.homePage.rightsText}</p>
          <a class="button quiet" href={`/${locale}/rights`}>
            {words.homePage.rightsLink}
          </a>
        </section>
      </div>
      <h2>{words.homePage.promises}</h2>
      <ul class="promises">
        {words.homePage.promise.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </Page>
  )
}
