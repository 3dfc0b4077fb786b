import type { RequestHandler } from 'express'
import type { PolicyVersion } from '../site-port.js'
import type { Site } from '../site.js'
import { dayInWords } from '../words/day-in-words.js'
import { inContract, type Locale } from '../words/locale.js'
import { wordsIn } from '../words/words-in.js'

/** The notices of policy changes as an Atom feed (RFC 4287), the newest first. @law policy 11 */
export const sendFeed =
  (site: Site, locale: Locale): RequestHandler =>
  async (request, response) => {
    const [{ controller }, versions] = await Promise.all([
      site.send.policyInForce(inContract(locale)),
      site.send.policyVersions(),
    ])
    const origin = `${request.protocol}://${request.get('host') ?? 'localhost'}`
    response.type('application/atom+xml').send(feedOf({ controller, versions, locale, origin }))
  }

interface FeedOf {
  readonly controller: string
  readonly versions: readonly PolicyVersion[]
  readonly locale: Locale
  readonly origin: string
}

function feedOf({ controller, versions, locale, origin }: FeedOf): string {
  const said = wordsIn(locale).historyPage
  const path = `${origin}/${locale}/policy`
  const updated =
    versions
      .map(({ publishedAt, withdrawnAt }) => withdrawnAt ?? publishedAt)
      .toSorted()
      .at(-1) ?? ''
  const entries = versions.map((one) => entryOf(one, locale, path))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('title', said.feed),
    element('id', `${path}/feed.xml`),
    `<link rel="self" href="${escaped(`${path}/feed.xml`)}"/>`,
    `<link href="${escaped(`${path}/history`)}"/>`,
    element('updated', updated),
    `<author>${element('name', controller)}</author>`,
    ...entries,
    '</feed>\n',
  ].join('\n')
}

/** A withdrawal is news of its own. */
function entryOf(one: PolicyVersion, locale: Locale, path: string): string {
  const said = wordsIn(locale).historyPage
  const { version, digest, follows, withdrawnAt } = one
  const [notice, why] = locale === 'ko' ? [one.noticeKo, one.withdrawnWhyKo] : [one.noticeEn, one.withdrawnWhyEn]
  const link = follows === null ? `${path}/versions/${version}` : `${path}/changes/${version}`
  const title =
    withdrawnAt === null ? said.feedEntry(version, dayInWords(one.effectiveOn, locale)) : said.feedWithdrawn(version)
  return [
    '<entry>',
    element('title', title),
    element('id', `urn:sha256:${digest}${withdrawnAt === null ? '' : ':withdrawn'}`),
    `<link href="${escaped(withdrawnAt === null ? link : `${path}/history`)}"/>`,
    element('updated', withdrawnAt ?? one.publishedAt),
    element('summary', why ?? notice ?? (follows === null ? said.first : said.significance[one.significance])),
    '</entry>',
  ].join('')
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
