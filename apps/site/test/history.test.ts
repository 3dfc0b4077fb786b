import type { PolicyChanges } from '../src/site-port.js'
import { aPolicy, aPort, aVersion } from './fake-port.js'
import { aRunningSite, type RunningSite } from './a-running-site.js'

let site: RunningSite | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const COMING = aVersion({
  version: '1.1',
  state: 'COMING',
  announcedOn: '2026-12-01',
  effectiveOn: '2026-12-31',
  follows: 'V1.0',
  significance: 'SIGNIFICANT',
  noticeDays: 30,
  publishedAt: '2026-12-01T00:00:00Z',
  noticeKo: '보유 기간을 <b>바꿉니다</b>.',
  noticeEn: 'The period <b>changes</b>.',
})
const CHANGES: PolicyChanges = {
  version: '1.1',
  follows: 'V1.0',
  significance: 'SIGNIFICANT',
  needsConsent: true,
  facts: [
    {
      subject: 'IR meeting',
      before: '3 months',
      after: '6 months',
      significance: 'SIGNIFICANT',
      needsConsent: true,
      why: 'It is kept longer.',
    },
  ],
  words: [
    {
      place: 'BODY',
      article: '03',
      pieces: [
        { kind: 'SAME', text: `${'before '.repeat(100)}` },
        { kind: 'REMOVED', text: '3<b>' },
        { kind: 'ADDED', text: '6' },
      ],
    },
  ],
}
const past = aVersion({ state: 'PAST', endsOn: '2026-12-30' })
const aHistory = () =>
  aPort({
    policyVersions: async () => [COMING, aVersion({ endsOn: '2026-12-30' })],
    policyVersion: async (version) => (version === '1.1' ? aPolicy({ version, effectiveOn: '2026-12-31' }) : null),
    policyChanges: async (version) => (version === '1.1' ? CHANGES : null),
  })
const pageOf = async (path: string): Promise<string> => (await site!.get(path)).text()

describe('notices and versions', () => {
  it('are listed with their days and weight, each to be read and compared, in both languages', async () => {
    site = await aRunningSite(aHistory())
    const page = await pageOf('/en/policy/history')
    for (const part of [
      'Version 1.1 · Coming',
      'A significant change of your rights',
      '30 days',
      '31 December 2026',
      '30 December 2026',
      'href="/en/policy/versions/1.1"',
      'href="/en/policy/changes/1.1"',
      'The first version',
      'href="/en/policy"',
    ])
      expect(page).toContain(part)
    expect(await pageOf('/ko/policy/history')).toContain('버전 1.1 · 시행 예정')
  })

  it('tell on the policy in force what comes, and on any other that it is not in force', async () => {
    site = await aRunningSite(aHistory())
    for (const path of ['/ko/', '/ko/policy'])
      expect(await pageOf(path)).toContain('새 처리방침(버전 1.1)을 2026년 12월 31일부터 시행합니다.')
    expect(await pageOf('/en/policy/versions/1.1')).toContain('which takes effect on 31 December 2026')
    await site.close()
    const port = aPort({ policyVersions: async () => [past], policyVersion: async () => aPolicy() })
    site = await aRunningSite(port)
    expect(await pageOf('/en/policy/versions/V1.0')).toContain('which was in force until 30 December 2026')
  })

  it('say the words of their notice as text, and of one that is withdrawn why, without a way to it', async () => {
    const withdrawn = aVersion({
      version: '1.2',
      state: 'WITHDRAWN',
      withdrawnAt: '2026-12-02T00:00:00Z',
      withdrawnWhyKo: '바꾸지 않습니다.',
      withdrawnWhyEn: 'Nothing <i>changes</i>.',
    })
    site = await aRunningSite(aPort({ policyVersions: async () => [COMING, aVersion(), withdrawn] }))
    const page = await pageOf('/en/policy/history')
    for (const part of ['The period &lt;b>changes&lt;/b>.', 'Version 1.2 · Withdrawn', 'Nothing &lt;i>changes&lt;/i>.'])
      expect(page).toContain(part)
    expect(page).not.toContain('versions/1.2')
    expect(await pageOf('/ko/policy/history')).toContain('바꾸지 않습니다.')
    const feed = await pageOf('/ko/policy/feed.xml')
    expect(feed).toContain('버전 1.2 철회')
    expect(feed).toContain('<updated>2026-12-02T00:00:00Z</updated>')
    expect(feed).toContain('<summary>보유 기간을 &lt;b&gt;바꿉니다&lt;/b&gt;.</summary>')
  })

  it('are read without any script', async () => {
    site = await aRunningSite(aHistory())
    for (const path of ['', '/history', '/versions/1.1', '/changes/1.1'])
      for (const locale of ['ko', 'en']) expect(await pageOf(`/${locale}/policy${path}`)).not.toContain('<script')
    expect(await pageOf('/en/inquiry')).toContain('<script')
  })

  it.each(['/en/policy/versions/9.9', '/ko/policy/changes/V1.0', '/en/policy/versions/%3Cb%3E'])(
    '%s is not there',
    async (path) => {
      site = await aRunningSite(aHistory())
      expect((await site.get(path)).status).toBe(404)
    },
  )
})

describe('what a version changes', () => {
  it('says before and after of facts, and marks words by more than colour; markup stays text', async () => {
    site = await aRunningSite(aHistory())
    const page = await pageOf('/en/policy/changes/1.1')
    for (const part of ['3 months', '6 months', 'It is kept longer.', 'Consent is asked for again', '[+]', '[−]'])
      expect(page).toContain(part)
    expect(page).toMatch(/<del>.*3&lt;b><\/del><ins>.*6<\/ins>/)
    expect(page).toContain(' … ')
    expect(await pageOf('/ko/policy/changes/1.1')).toContain('제3조')
  })
})

describe('the feed', () => {
  it('is Atom, names every version once by its digest, and is announced on every page', async () => {
    site = await aRunningSite(aHistory())
    const answer = await site.get('/ko/policy/feed.xml')
    expect(answer.headers.get('content-type')).toMatch(/^application\/atom\+xml/)
    const feed = await answer.text()
    expect(feed.match(/<entry>/g)).toHaveLength(2)
    expect(feed).toContain('<updated>2026-12-01T00:00:00Z</updated>')
    expect(feed).toContain(`${site.origin}/ko/policy/changes/1.1`)
    for (const path of ['/', '/inquiry', '/policy'])
      expect(await pageOf(`/ko${path}`)).toContain('type="application/atom+xml"')
  })

  it('keeps markup in a company’s name as text', async () => {
    site = await aRunningSite(aPort({ policyInForce: async () => aPolicy({ controller: 'A & <B>' }) }))
    expect(await pageOf('/en/policy/feed.xml')).toContain('<name>A &amp; &lt;B&gt;</name>')
  })
})
