import type { PolicyVersion, PublicPolicy } from '../site-port.js'
import { otherLocale } from '../words/locale.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'
import { PolicyFacts } from './policy-facts.js'
import { PolicyStanding } from './policy-standing.js'
import { PolicyText } from './policy-text.js'

type Props = { frame: Frame; policy: PublicPolicy; versions: readonly PolicyVersion[] }

/** A version of the policy as it was published; without any script. */
export const PolicyPage = ({ frame, policy, versions }: Props) => {
  const { locale, words, otherPath } = frame
  const other = otherLocale(locale)
  return (
    <Page frame={frame} title={words.policy} isWithoutScript>
      <h1>{words.policy}</h1>
      <PolicyStanding frame={frame} versions={versions} shown={policy.version} />
      <PolicyFacts frame={frame} policy={policy} />
      <p class="same">
        <a href={`/${locale}/policy/history`}>{words.historyPage.link}</a>
      </p>
      {policy.isTranslation && (
        <p class="note">
          {words.policyPage.translation} <a href={otherPath}>{words.policyPage.toOriginal}</a>
        </p>
      )}
      <article class="policy">
        <PolicyText text={policy.preamble} />
        <nav class="contents" aria-labelledby="contents">
          <h2 id="contents">{words.policyPage.contents}</h2>
          <ol>
            {policy.articles.map(({ number, heading }) => (
              <li key={number}>
                <span class="number">{number}</span> <a href={`#article-${number}`}>{heading}</a>
              </li>
            ))}
          </ol>
        </nav>
        {policy.articles.map(({ number, heading, body }) => (
          <section key={number} id={`article-${number}`} aria-labelledby={`heading-${number}`}>
            <h2 id={`heading-${number}`}>
              <span class="number">{number}</span> {heading}
            </h2>
            <PolicyText text={body} />
            <p class="same">
              <a href={`${otherPath}#article-${number}`} hreflang={other}>
                {words.policyPage.sameArticle(number)}
              </a>
            </p>
          </section>
        ))}
      </article>
    </Page>
  )
}
