/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { clock } from '../../data/clock.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { aBackup, aReplay } from './a-backup.js'
import { BackupsPanel } from './backups-panel.js'
import { ReplaysPanel } from './replays-panel.js'

const original = globalThis.fetch
const nodes = (rows: readonly object[]) => ({
  edges: rows.map((node) => ({ cursor: 'c', node })),
  pageInfo: { endCursor: null, hasNextPage: false },
})
const answering = (answers: object) => {
  globalThis.fetch = (async () => Response.json({ data: answers })) as unknown as typeof fetch
}

beforeEach(() =>
  session.begin({ permissions: ['backup:list'], account: { id: 'administrator', locale: 'EN' } } as unknown as Viewer),
)
afterEach(() => {
  globalThis.fetch = original
})

const said = async (...backups: object[]) => {
  answering({ backups: nodes(backups) })
  const page = await aPage(
    <Look>
      <BackupsPanel />
    </Look>,
  )
  const text = page.text()
  await page.leave()
  return text
}
const hoursAgo = (hours: number) => new Date(clock.now() - hours * 60 * 60_000).toISOString()

describe('backups', () => {
  it('of which there is none say what to run first', async () => {
    const text = await said()
    expect(text).toContain('No backup yet')
    expect(text).toContain('npm run --silent jikimi -- backup')
  })

  it('that are whole, proven and of today say that all is well', async () => {
    expect(await said(aBackup(clock.now()))).toContain('whole, proven and less than a day old')
  })

  it('that nobody ever restored say so in words, the row too', async () => {
    const text = await said(aBackup(clock.now(), { isProven: false, provenAt: null }))
    expect(text).toContain('was never proven: nobody knows whether everything would come back')
    expect(text).toContain('Not proven')
    expect(text).not.toContain('less than a day old.')
  })

  it('that are old say how old, by the newest whole one', async () => {
    const text = await said(
      aBackup(clock.now(), { id: 'failed', state: 'FAILED' }),
      aBackup(clock.now(), { madeAt: hoursAgo(75) }),
    )
    expect(text).toContain('The newest whole backup is 3 days old')
    expect(text).toContain('Never finished')
  })

  it('of which none is whole say that none can be put back', async () => {
    expect(await said(aBackup(clock.now(), { state: 'FAILED' }))).toContain('none is whole')
  })

  it('say until when their copy of the keystore opens, and when it lies there too long', async () => {
    expect(await said(aBackup(clock.now()))).toContain('opens until')
    expect(await said(aBackup(clock.now(), { keystoreUntil: hoursAgo(2) }))).toContain('not deleted yet')
    expect(await said(aBackup(clock.now(), { keystoreDeletedAt: hoursAgo(1) }))).toContain('over, deleted on')
  })
})

describe('backups that were put back', () => {
  const shown = async (...replays: object[]) => {
    answering({ replays: nodes(replays) })
    const page = await aPage(
      <Look>
        <ReplaysPanel />
      </Look>,
    )
    const text = page.text()
    await page.leave()
    return text
  }

  it('say what was done again, and which of it the keystore alone knew', async () => {
    const text = await shown(aReplay())
    expect(text).toContain('2 of them known to the keystore alone')
    expect(text).toContain('Done by')
  })

  it('say that one is not finished, and that there was never one', async () => {
    expect(await shown(aReplay({ endedAt: null }))).toContain('Not finished: nobody is served before it is')
    expect(await shown()).toContain('None was ever put back')
  })
})
