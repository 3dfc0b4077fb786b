import { inSeoul } from '../../documents/in-seoul.js'
import { ReportPage } from '../../documents/report-page.js'
import type { CertificateContent } from './certificate-content.js'
import { CERTIFICATE_WORDS, type CertificateWords } from './certificate-words.js'

/** A certificate as a page to be kept, tagged for who listens to it. */
export async function certificatePdf(content: CertificateContent): Promise<Buffer> {
  const { language, certificate } = content
  const words = CERTIFICATE_WORDS[language]
  const page = new ReportPage({ title: `${words.title} ${certificate.number}`, language })
  page.heading(1, words.title)
  page.paragraph(`${words.number} ${certificate.number}`, 11)
  page.paragraph(words.declares)
  whatPart(page, content, words)
  whoPart(page, content, words)
  checkPart(page, content, words)
  logPart(page, content, words)
  return page.end(words.page)
}

/** A word of ours for a code; where it has none, the code. */
const said = (words: Readonly<Record<string, string>>, code: string): string => words[code] ?? code

const number = (count: number, language: 'ko' | 'en'): string => new Intl.NumberFormat(language).format(count)

function whatPart(page: ReportPage, content: CertificateContent, words: CertificateWords): void {
  const { certificate, purposes, language } = content
  page.heading(2, words.what)
  page.facts([
    [words.controller, content.controller],
    [words.collections, number(certificate.collections, language)],
    [words.destroyedAt, inSeoul(certificate.destroyedAt)],
    [words.method, said(words.methods, certificate.method)],
    [words.policy, content.policyVersion],
  ])
  page.table(
    [words.ground, words.count],
    certificate.byGround.map(({ ground, count }) => [said(words.grounds, ground), number(count, language)]),
    [0.8, 0.2],
  )
  page.table(
    [words.purpose, words.count],
    certificate.byPurpose.map(({ purpose, count }) => [
      { RIGHTS_REQUEST: words.rightsRequest, ...purposes }[purpose] ?? purpose,
      number(count, language),
    ]),
    [0.8, 0.2],
  )
}

function whoPart(page: ReportPage, { certificate, people }: CertificateContent, words: CertificateWords): void {
  const { prepared, approved, ran, isStanding } = certificate
  const row = (act: string, { role, accountId, at }: typeof prepared): string[] => [
    act,
    accountId === null ? words.system : `${people[accountId] ?? accountId} (${said(words.roles, role)})`,
    inSeoul(at),
  ]
  page.heading(2, words.who)
  page.table(
    [words.act, words.person, words.at],
    [row(words.prepared, prepared), row(isStanding ? words.standing : words.approved, approved), row(words.ran, ran)],
    [0.28, 0.5, 0.22],
  )
}

function checkPart(page: ReportPage, { certificate }: CertificateContent, words: CertificateWords): void {
  const { turn, check, openableUntil, issuedAt } = certificate
  page.heading(2, words.proof)
  page.facts([
    [words.turn, words.turned(turn.epoch, inSeoul(turn.beganAt), inSeoul(turn.shreddedAt))],
    [words.check, words.checked(inSeoul(check.at))],
    [words.openableUntil, inSeoul(openableUntil)],
    [words.issuedAt, inSeoul(issuedAt)],
  ])
}

function logPart(page: ReportPage, content: CertificateContent, words: CertificateWords): void {
  const { certificate, stated, digest } = content
  page.heading(2, words.log)
  page.facts([
    [words.digest, digest],
    [words.root, certificate.root],
    [words.origin, certificate.origin],
    [words.entry, stated ? words.entryOf(stated.index, stated.size) : words.notStated],
  ])
  page.paragraph(words.shows, 8.5)
  if (!stated) return
  page.heading(2, words.checkpoint)
  page.paragraph(stated.checkpoint.trimEnd(), 8)
}
