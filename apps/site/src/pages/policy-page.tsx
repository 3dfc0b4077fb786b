import type { PublicPolicy } from '../site-port.js'
import { otherLocale } from '../words/locale.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'
import { PolicyFacts } from './policy-facts.js'
import { PolicyText } from './policy-text.js'

export const PolicyPage = ({ frame, policy }: { frame: Frame; policy: PublicPolicy }) => {
  const { locale, words, otherPath } = frame
  const other = otherLocale(locale)
  return (
    <Page frame={frame} title={words.policy}>
      <h1>{words.policy}</h1>
      <PolicyFacts frame={frame} policy={policy} />
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
