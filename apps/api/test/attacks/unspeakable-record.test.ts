import type { Log } from '../../src/evidence/index.js'
import { aDatabase, type TestDatabase } from '../support/a-database.js'
import { settled } from '../support/settled.js'
import { aLog, aSequencer } from '../support/a-log.js'
import { record } from '../transparency/records.js'

let database: TestDatabase
let log: Log

beforeAll(async () => {
  database = await aDatabase()
  log = await aLog(database)
})

afterAll(() => database.drop())

const LONG = `repeat('x', 30000)`
const STRANGE = {
  'a purpose of two words': { purpose: `'TWO WORDS'` },
  'a purpose with a line of its own': { purpose: `E'A\\ndepartment -'` },
  'a purpose without end': { purpose: `upper(${LONG})` },
  'more parts than can be spelt': { parts: '2000000000' },
  'an act without end': { act: `'session.' || ${LONG}` },
  'a case number without end': { case_number: LONG },
  'items without end': { items: `array[${LONG}]` },
}

/** The SQLSTATE with which the journal's role gets it, which needs nobody's session; `none` when it gets through. */
const tried = (strange: Readonly<Record<string, string>>): Promise<string> => {
  const said = { purpose: `'CIVIL_COMPLAINT'`, act: `'session.open'`, items: `'{}'`, ...strange }
  return database
    .sql(
      'jikimi_journal',
      `insert into jikimi.access_record (id, at, actor_kind, origin, collections, outcome, request_id, ${Object.keys(said).join(', ')})
       values (gen_random_uuid(), jikimi.now(), 'ANONYMOUS', '127.0.0.1', '{}', 'DONE', gen_random_uuid(), ${Object.values(said).join(', ')})`,
    )
    .then(
      () => 'none',
      (fault: { code?: string }) => String(fault.code),
    )
}

describe('a record that no entry could be made of', () => {
  it('is let in by the same statement where it is an ordinary one', async () => {
    expect(await tried({})).toBe('none')
  })

  it.each(Object.entries(STRANGE))('is refused by the database: %s', async (_, strange) => {
    expect(await tried(strange)).toBe('23514')
  })

  it('leaves the log going on', async () => {
    const sequencer = aSequencer(database, log)
    await settled(database)
    const size = await sequencer.sequenceOnce()
    await record(database, 1)
    expect(await sequencer.sequenceOnce()).toBe(size + 1)
    await sequencer.stop()
  })
})
