/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { CertificateBody } from './certificate-body.js'
import type { Certificate } from './certificate-verbs.js'

const CERTIFICATE: Certificate = {
  number: 'D-2026-000001',
  runId: '019ab0c1-0000-7000-8000-0000000000d1',
  issuedAt: '2026-11-23T18:30:00Z',
  collections: 3,
  byGround: [{ ground: 'PERIOD_ENDED', count: 3 }],
  byPurpose: [{ purpose: 'CIVIL_COMPLAINT', count: 3 }],
  policyVersion: 'ab12',
  method: 'KEY_DESTROYED_AND_ROWS_DELETED',
  openableUntil: '2026-11-23T19:00:00Z',
  root: 'cm9vdA==',
  digest: 'cd34',
  logIndex: 50,
  isInTree: true,
}

const shown = async (parts: Partial<Certificate>, permissions: readonly string[] = ['certificate:fetch']) => {
  session.begin({ permissions, purposes: [], account: { id: 'chief', locale: 'EN' } } as unknown as Viewer)
  const page = await aPage(<CertificateBody certificate={{ ...CERTIFICATE, ...parts }} onReload={() => undefined} />)
  const links = [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'))
  const text = page.text()
  await page.leave()
  return { links, text }
}

describe('a certificate of destruction', () => {
  it('says in words how many, until when a copy could have opened, and whom it does not name', async () => {
    const { text } = await shown({})
    expect(text).toContain('3 collections were destroyed and looked for afterwards')
    expect(text).toContain('The last hour at which any copy could still have opened ended at Tue, Nov 24, 2026, 04:00')
    expect(text).toContain('It names nobody whose data it was')
    expect(text).toContain('jikimi-verify.mjs certificate D-2026-000001.json D-2026-000001.tlog-proof')
  })

  it('offers its proof only once the log has signed it, and says so before', async () => {
    expect((await shown({})).links).toContain('/admin/certificates/D-2026-000001.tlog-proof')
    const early = await shown({ isInTree: false, logIndex: null })
    expect(early.links).not.toContain('/admin/certificates/D-2026-000001.tlog-proof')
    expect(early.links).toContain('/admin/certificates/D-2026-000001.en.pdf')
    expect(early.text).toContain('waits for its place in the log')
  })

  it('offers no file to whom the server gave none', async () => {
    expect((await shown({}, [])).links).toEqual([])
  })
})
