/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { session, type Viewer } from '../../data/session.js'
import { Look } from '../../theme/look.js'
import { LogStatePanel } from './log-state-panel.js'
import { LogStatements } from './log-statements.js'
import type { LogState } from './log-verbs.js'
import { LogWitnesses } from './log-witnesses.js'

const WITNESS = {
  name: 'witness.example.kr',
  verifierKey: 'witness.example.kr+00000000+AAAA',
  size: 12,
  cosignedAt: '2026-11-23T04:05:06Z',
  isCurrent: true,
}
const LOG: LogState = {
  origin: 'jikimi.example.kr/log/00000000',
  verifierKey: 'jikimi.example.kr/log/00000000+00000000+AAAA',
  size: 12,
  root: 'root',
  signedAt: '2026-11-23T04:05:06Z',
  checkpoint: 'jikimi.example.kr/log/00000000\n12\nroot\n',
  state: 'RUNNING',
  pendingSeconds: 0,
  witnesses: [WITNESS],
  statements: [],
  keepsMonths: 24,
  oldestDay: '2026-11-01',
  isAllOnOneMachine: false,
}

const shown = async (part: Partial<LogState>) => {
  const log = { ...LOG, ...part }
  const page = await aPage(
    <Look>
      <LogStatePanel log={log} />
      <LogWitnesses log={log} />
      <LogStatements statements={log.statements} />
    </Look>,
  )
  const text = page.text()
  const alert = document.querySelector('[role=alert]')?.textContent ?? ''
  await page.leave()
  return { text, alert }
}

beforeEach(() => session.begin({ permissions: [], account: { locale: 'EN' } } as unknown as Viewer))

describe('the state of the log', () => {
  it('is read out as an alarm when the log refuses to sign, and at no other time', async () => {
    expect((await shown({ state: 'REFUSING' })).alert).toContain('The log refuses to sign.')
    expect((await shown({ state: 'BEHIND' })).alert).toBe('')
    expect((await shown({})).alert).toBe('')
  })

  it('says what a log without a witness cannot show', async () => {
    expect((await shown({ witnesses: [] })).text).toContain('This log has no witness.')
    expect((await shown({})).text).not.toContain('This log has no witness.')
  })

  it('says what a witness on the same machine cannot show', async () => {
    const sentence = 'The witness runs on the same machine as the log.'
    expect((await shown({ isAllOnOneMachine: true })).text).toContain(sentence)
    expect((await shown({})).text).not.toContain(sentence)
  })

  it('says which entries a restored database has lost', async () => {
    const entry = 'jikimi.statement/v1\ntime 2026-11-23T04:05:06Z\nkind restored\nlost 3-5\nlost 9-9\n'
    const statements = [{ index: 11, kind: 'RESTORED' as const, at: '2026-11-23T04:05:06Z', entry }]
    const { text } = await shown({ statements })
    expect(text).toContain('the contents of 4 entries are lost')
    expect(text).toContain('Lost: no. 3 to 5, no. 9')
  })
})
