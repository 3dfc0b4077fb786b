/** @jest-environment ./jest.environment.mjs */
import type { RecordCutFieldsFragment } from '@jikimi/client/staff'
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { DecideCut } from './decide-cut.js'

const CUT = {
  id: 'cut-1',
  before: '2025-11-01',
  state: 'PROPOSED',
  proposedBy: { id: 'officer', displayName: 'Invented Officer' },
} as unknown as RecordCutFieldsFragment
const BOTH = ['record-cut:approve', 'record-cut:decline']

const offered = async (cut: RecordCutFieldsFragment, id: string, ...permissions: string[]) => {
  session.begin({ permissions, account: { id, locale: 'EN' } } as unknown as Viewer)
  const page = await aPage(<DecideCut cut={cut} onChange={() => undefined} />)
  const buttons = page.buttons()
  await page.leave()
  return buttons
}

describe('a cut of old records', () => {
  it('is offered for approval to somebody else than who proposed it', async () => {
    expect(await offered(CUT, 'chief', ...BOTH)).toEqual(['Approve', 'Decline'])
    expect(await offered(CUT, 'officer', ...BOTH)).toEqual(['Decline'])
  })

  it('is offered to nobody without the permission, nor once it is decided', async () => {
    expect(await offered(CUT, 'auditor')).toEqual([])
    expect(await offered({ ...CUT, state: 'DONE' }, 'chief', ...BOTH)).toEqual([])
  })

  it('says before it is approved that nobody can bring the contents back', async () => {
    session.begin({ permissions: BOTH, account: { id: 'chief', locale: 'EN' } } as unknown as Viewer)
    const page = await aPage(<DecideCut cut={CUT} onChange={() => undefined} />)
    await page.click('Approve')
    expect(page.text()).toContain('cannot be brought back by anybody')
    await page.leave()
  })
})
