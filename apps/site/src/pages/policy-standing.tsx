import type { PolicyVersion } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import type { Frame } from './frame.js'

/** On the version in force: what comes after it. On any other: that it is not the one in force. */
export const PolicyStanding = ({
  frame: { locale, words },
  versions,
  shown,
}: {
  frame: Frame
  versions: readonly PolicyVersion[]
  shown: string
}) => {
  const said = words.historyPage
  const one = versions.find(({ version }) => version === shown)
  const coming = versions.filter(({ state }) => state === 'COMING')
  const path = `/${locale}/policy`
  if (one?.state === 'COMING' || one?.state === 'PAST') {
    const text =
      one.state === 'COMING'
        ? said.isComing(one.version, dayInWords(one.effectiveOn, locale))
        : said.isPast(one.version, one.endsOn === null ? '' : dayInWords(one.endsOn, locale))
    return (
      <p class="note">
        {text} <a href={path}>{said.toCurrent}</a>
      </p>
    )
  }
  return (
    <>
      {coming.map(({ version, effectiveOn }) => (
        <p key={version} class="note">
          {said.coming(version, dayInWords(effectiveOn, locale))}{' '}
          <a href={`${path}/changes/${version}`}>{said.comingLink}</a>
        </p>
      ))}
    </>
  )
}
