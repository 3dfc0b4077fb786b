import { readFileSync } from 'node:fs'
import { RIGHTS_REQUEST_STATES } from '@jikimi/schema'
import { missingRungs } from './missing-rungs.js'
import { nextState } from './next-state.js'
import { REQUEST_STATES } from './request-states.js'

const README = new URL('README.md', import.meta.url)

describe('the table of states', () => {
  it('is drawn in the README as it is', () => {
    expect(readFileSync(README, 'utf8')).toContain(stateDiagram())
  })

  it('reaches every state from the receipt, and a decision from nothing but a verified request', () => {
    const reached = new Set<string>(['RECEIVED'])
    for (const { from, to } of [...REQUEST_STATES, ...REQUEST_STATES]) if (reached.has(from)) reached.add(to)
    expect([...reached].toSorted()).toEqual([...RIGHTS_REQUEST_STATES].toSorted())
    const deciding = REQUEST_STATES.filter(({ to }) => to === 'DECIDED').map(({ from }) => from)
    expect(deciding).toEqual(['VERIFIED', 'DEFERRED', 'OBJECTED'])
    expect(REQUEST_STATES.filter(({ to }) => to === 'VERIFIED').map(({ act }) => act)).toEqual(['verify'])
  })

  it('says one thing of each state and act, and nothing of the ends', () => {
    const keys = REQUEST_STATES.map(({ from, act }) => `${from} ${act}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const end of ['CLOSED', 'WITHDRAWN', 'LAPSED', 'GROUPED'] as const)
      expect(nextState(end, 'decide')).toBeUndefined()
  })
})

describe('the ladder', () => {
  const climber = { channel: 'WEB', requester: 'SUBJECT', needsComparison: true, isHeld: true } as const

  it('of a shared address asks for a comparison beside the link', () => {
    expect(missingRungs(climber, ['CONTACT_LINK'])).toEqual([['COMPARISON']])
    expect(missingRungs(climber, ['CONTACT_LINK', 'COMPARISON'])).toEqual([])
  })

  it('asks nobody to compare with nothing', () => {
    const fax = { ...climber, channel: 'FAX', needsComparison: false } as const
    expect(missingRungs(fax, [])).toEqual([['COMPARISON'], ['CALL_BACK', 'DOCUMENT']])
    expect(missingRungs({ ...fax, isHeld: false }, [])).toEqual([['CALL_BACK', 'DOCUMENT']])
  })
})

/** The table of states as a Mermaid diagram and, beneath it, with the article beside each row */
function stateDiagram(): string {
  const edges = REQUEST_STATES.map(({ from, act, to }) => `  ${from} --> ${to}: ${act}`)
  const ends = [...new Set(REQUEST_STATES.map(({ to }) => to))].filter(
    (state) => !REQUEST_STATES.some(({ from }) => from === state),
  )
  const rows = REQUEST_STATES.map(({ from, act, to, law }) => `| ${from} | ${act} | ${to} | ${law} |`)
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> RECEIVED: receive',
    ...edges,
    ...ends.map((state) => `  ${state} --> [*]`),
    '```',
    '',
    '| from | act | to | rests on |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}
