import { useContext } from 'preact/hooks'
import type { Frame } from '../pages/frame.js'
import { CookieMindContext } from './cookie-mind.js'

const EASIEST_FIRST = ['REFUSE_ALL', 'ASK_EACH_TIME', 'ALLOW_ALL'] as const

/** Asks on the first visit, or on each; it covers nothing, and refusing is as easy as allowing. */
export const CookieBanner = ({ frame: { locale, words, path } }: { frame: Frame }) => {
  const { isAsked, isEachTime, offered } = useContext(CookieMindContext)
  const said = words.cookiesPage
  const place = `/${locale}/cookies`
  if (!isAsked || path === place) return null
  const answers = isEachTime
    ? ([
        ['NO', said.notNow],
        ['YES', said.thisTime],
      ] as const)
    : EASIEST_FIRST.filter((one) => offered.includes(one)).map((one) => [one, said.choices[one]] as const)
  return (
    <section class="cookie-banner" aria-labelledby="cookie-banner">
      <h2 id="cookie-banner">{said.banner}</h2>
      <p>
        {said.bannerText} <a href={place}>{said.more}</a>
      </p>
      <form method="post" action={place}>
        <input type="hidden" name="back" value={path.split('?')[0]} />
        {answers.map(([value, text]) => (
          <button key={value} class="quiet" name={isEachTime ? 'now' : 'choice'} value={value}>
            {text}
          </button>
        ))}
      </form>
    </section>
  )
}
