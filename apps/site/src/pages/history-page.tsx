import type { PolicyVersion } from '../site-port.js'
import { dayInWords } from '../words/day-in-words.js'
import { Fact } from './fact.js'
import type { Frame } from './frame.js'
import { Page } from './page.js'

/** Every version with its notice: what comes, what is in force, what was. */
export const HistoryPage = ({ frame, versions }: { frame: Frame; versions: readonly PolicyVersion[] }) => {
  const said = frame.words.historyPage
  return (
    <Page frame={frame} title={said.title} isWithoutScript>
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      {versions.map((one) => (
        <Version key={one.version} frame={frame} version={one} />
      ))}
      <p>
        <a href={`/${frame.locale}/policy/feed.xml`} type="application/atom+xml">
          {said.feedLink}
        </a>
      </p>
    </Page>
  )
}

type VersionProps = { frame: Frame; version: PolicyVersion }

const Version = ({ frame, version: one }: VersionProps) => {
  const { locale, words } = frame
  const said = words.historyPage
  const { version, state, follows } = one
  const id = `version-${version.replace('.', '-')}`
  const notice = locale === 'ko' ? one.noticeKo : one.noticeEn
  const why = locale === 'ko' ? one.withdrawnWhyKo : one.withdrawnWhyEn
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {said.versionTitle(version)} · {said.state[state]}
      </h2>
      {why !== null && (
        <p class="note">
          {said.withdrawn} {why}
        </p>
      )}
      {notice !== null && <p class="as-written">{notice}</p>}
      <dl class="facts">
        <Fact name={words.policyPage.announcedOn} value={dayInWords(one.announcedOn, locale)} />
        <Fact name={said.effectiveOn} value={dayInWords(one.effectiveOn, locale)} />
        {one.endsOn && <Fact name={said.endsOn} value={dayInWords(one.endsOn, locale)} />}
        <Fact
          name={said.weight}
          value={follows === null && why === null ? said.first : said.significance[one.significance]}
        />
        {follows !== null && <Fact name={said.notice} value={said.days(one.noticeDays)} />}
        <Fact name={words.policyPage.digest} value={<code>{one.digest}</code>} isWide />
        {one.logIndex != null && <Fact name={said.inTheLog} value={said.entry(one.logIndex)} />}
      </dl>
      {why === null && <Links frame={frame} version={one} />}
    </section>
  )
}

const Links = ({ frame: { locale, words }, version: { version, state, follows } }: VersionProps) => {
  const said = words.historyPage
  const path = `/${locale}/policy`
  return (
    <ul>
      <li>
        <a href={state === 'IN_FORCE' ? path : `${path}/versions/${version}`}>{said.read(version)}</a>
      </li>
      {follows !== null && (
        <li>
          <a href={`${path}/changes/${version}`}>{said.changes(version)}</a>
        </li>
      )}
    </ul>
  )
}
