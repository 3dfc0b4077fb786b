/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { RecordProofPanel } from './record-proof.js'

const PROOF = {
  index: 7,
  treeSize: 12,
  leafHash: 'leaf hash',
  hashes: ['one', 'two'],
  checkpoint: 'the checkpoint',
  entry: 'the entry',
  salt: 'the salt',
  body: '{"act":"inquiry.viewed"}',
  path: '/log/proof/7.tlog-proof',
}

const aProof = (proof: typeof PROOF | null, ...permissions: string[]) => {
  session.begin({ permissions, account: { locale: 'EN' } } as unknown as Viewer)
  return aPage(
    <Look>
      <RecordProofPanel proof={proof} onReload={() => undefined} />
    </Look>,
  )
}
const link = () => document.querySelector('a[download]')?.getAttribute('href')

describe('what proves a record', () => {
  it('is told in words, and its values only when asked for', async () => {
    const page = await aProof(PROOF)
    expect(page.text()).toContain('No. 7 of 12 entries')
    expect(page.text()).toContain('2 hashes')
    expect(page.text()).not.toContain('the salt')
    await page.click('Show the raw values')
    expect(page.text()).toContain('the salt')
    expect(page.text()).toContain('"act": "inquiry.viewed"')
    await page.leave()
  })

  it.each([
    [['access-record:prove'], '/log/proof/7.tlog-proof'],
    [[], undefined],
  ])('is offered as a file to those who may take it: %j', async (permissions, path) => {
    const page = await aProof(PROOF, ...permissions)
    expect(link()).toBe(path)
    await page.leave()
  })

  it('is not pretended while the record is not in the tree', async () => {
    const page = await aProof(null, 'access-record:prove')
    expect(page.text()).toContain('Not in the log yet')
    expect(link()).toBeUndefined()
    await page.leave()
  })
})
