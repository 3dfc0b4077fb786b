import { useContext } from 'preact/hooks'
import { CookieMindContext } from '../cookies/cookie-mind.js'
import type { PublicPolicy } from '../site-port.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

type Props = { frame: Frame; policy: PublicPolicy }

/** Which cookies there are, what they are for, and the choice that the policy promises. */
export const CookiesPage = ({ frame, policy }: Props) => {
  const said = frame.words.cookiesPage
  const isCounted = frame.site.visitCounter !== undefined
  return (
    <Page frame={frame} title={said.title}>
      <h1>{said.title}</h1>
      <p class="lead">{isCounted ? said.leadCounted : said.lead}</p>
      <Choice frame={frame} policy={policy} />
      <h2>{said.needed}</h2>
      <p>{said.neededText}</p>
      <ul>
        {said.neededOnes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <h2>{said.optional}</h2>
      <p>{isCounted ? said.optionalText : said.noneOptional}</p>
      {isCounted && (
        <ul>
          {policy.cookiePurposes.map((purpose) => (
            <li key={purpose}>{purpose}</li>
          ))}
        </ul>
      )}
      <h2>{said.browser}</h2>
      <p>{said.browserText}</p>
    </Page>
  )
}

const Choice = ({ frame: { locale, words }, policy }: Props) => {
  const { choice, isGpc } = useContext(CookieMindContext)
  const said = words.cookiesPage
  return (
    <form method="post" action={`/${locale}/cookies`}>
      <fieldset>
        <legend>{said.legend}</legend>
        {isGpc && <p class="note">{said.gpc}</p>}
        <p class="hint">{choice === undefined ? said.notChosen : said.canChange}</p>
        {policy.cookieChoices.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="choice" value={one} required checked={choice === one} /> {said.choices[one]}
          </label>
        ))}
      </fieldset>
      <button>{said.save}</button>
    </form>
  )
}
