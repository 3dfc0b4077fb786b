import { Client } from 'pg'
import { aHouse, type House } from '../../support/a-house.js'
import { run } from '../../support/run.js'
import { nothings, type Things } from '../questions/things.js'
import { rehearse } from '../rehearse.js'
import { addCases, type Cases } from './cases.js'
import { addOversight } from './oversight.js'
import { addPeople, type People } from './people.js'
import { addDesignations, addTraining, type Ids } from './rights.js'
import { type OpenedSession, openSession } from './sessions.js'

export interface Scene {
  readonly house: House
  /** The superuser in the scene's database, for tests that change it. */
  readonly superuser: Client
  readonly people: People
  readonly cases: Cases
  readonly designations: Ids
  readonly courses: Ids
  readonly attendances: Ids
  readonly unlocks: Ids
  readonly ruleChanges: Ids
  readonly exceptions: Ids
  readonly siteKeys: Ids
  readonly scopes: Ids
  readonly records: Ids
  readonly department: string
  /** A fresh session of each person who can have one, and a second one to end. */
  readonly sessions: Readonly<Record<string, OpenedSession>>
  readonly secondSessions: Readonly<Record<string, OpenedSession>>
  /** Ids of nothing at all. */
  readonly nothing: Things
  close(): Promise<void>
}

/** A house in which everybody and everything stands ready in its state, and where no act leaves a trace. */
export async function aScene(): Promise<Scene> {
  const house = await aHouse()
  const url = new URL(run().superuserUrl)
  url.pathname = `/${house.database.name}`
  const superuser = new Client({ connectionString: url.href })
  await superuser.connect()
  const people = await addPeople(superuser)
  const cases = await addCases(house, superuser, people)
  const designations = await addDesignations(superuser, people)
  const training = await addTraining(superuser, people)
  const oversight = await addOversight(superuser, people)
  const { rows } = await superuser.query<{ id: string }>('select id from jikimi.department order by name_en limit 1')
  const sessions = await sessionsOf(superuser, people)
  const secondSessions = await sessionsOf(superuser, people)
  const stopRehearsing = rehearse()
  return {
    house,
    superuser,
    people,
    cases,
    designations,
    ...training,
    ...oversight,
    department: rows[0]!.id,
    sessions,
    secondSessions,
    nothing: nothings(house.clock.now()),
    close: async () => {
      stopRehearsing()
      await superuser.end()
      await house.close()
    },
  }
}

async function sessionsOf(superuser: Client, people: People): Promise<Record<string, OpenedSession>> {
  const opened: Record<string, OpenedSession> = {}
  for (const [name, id] of Object.entries(people)) opened[name] = await openSession(superuser, id)
  return opened
}
