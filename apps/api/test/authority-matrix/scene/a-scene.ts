import { Client } from 'pg'
import { aHouse, type House } from '../../support/a-house.js'
import type { Keystore } from '../../../src/keystore/index.js'
import { run } from '../../support/run.js'
import { nothings, type Things } from '../questions/things.js'
import { rehearse } from '../rehearse.js'
import type { Beginning } from './as-staff.js'
import { addAlerts, addCanaries } from './alerts.js'
import { addCuts, addExports, addScopes } from './auditing.js'
import { addCases, type Cases } from './cases.js'
import { addConversation } from './conversation.js'
import { addDestruction, type Destruction } from './destruction.js'
import { addRegister } from './register.js'
import { addTemplates } from './templates.js'
import { addOwnVisits, type OwnVisits } from './own-visits.js'
import { addLinks, addVisits, type Visits } from './visits.js'
import { addConsents } from './consents.js'
import { addDrafts } from './drafts.js'
import { addInspections, type Inspections } from './inspections.js'
import { addPaper, type Paper } from './paper.js'
import { addRequests, type Requests } from './requests.js'
import { addOversight } from './oversight.js'
import { addPeople, type People } from './people.js'
import { addRecords, indexesOf } from './records.js'
import { addDesignations, addTraining, type Ids } from './rights.js'
import { freshen, type OpenedSession, openSession } from './sessions.js'

export interface Scene extends Inspections, Destruction, Paper, Requests, OwnVisits {
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
  /** Where each of them lies in the log. */
  readonly indexes: Readonly<Record<string, number>>
  /** Whose data the handler saw, by the name of the record. */
  readonly seen: Ids
  readonly exports: Ids
  readonly cuts: Ids
  readonly drafts: Ids
  readonly campaigns: Ids
  readonly alerts: Ids
  readonly canaries: Ids
  /** By case, and what became of them: `mine bounced`. */
  readonly letters: Ids
  readonly appointments: Ids
  /** One time of each. */
  readonly times: Ids
  readonly templates: Ids
  /** Headers that the letters of these cases open. */
  readonly visits: Visits
  readonly links: Ids
  readonly department: string
  /** Of whom, by name. */
  readonly departmentOf: Ids
  /** A fresh session of each person who can have one, and a second one to end. */
  readonly sessions: Readonly<Record<string, OpenedSession>>
  readonly secondSessions: Readonly<Record<string, OpenedSession>>
  /** Ids of nothing at all. */
  readonly nothing: Things
  /** Every session as if signed in just now. */
  freshen(): Promise<unknown>
  close(): Promise<void>
}

/** A house in which everybody and everything stands ready in its state, and where no act leaves a trace; `furnish` adds to it before. */
export async function aScene(furnish?: (scene: Beginning) => Promise<void>): Promise<Scene> {
  const house = await aHouse({ isQuiet: true })
  const url = new URL(run().superuserUrl)
  url.pathname = `/${house.database.name}`
  const superuser = new Client({ connectionString: url.href })
  await superuser.connect()
  const people = await addPeople(superuser)
  const cases = await addCases(house, superuser, people)
  const designations = await addDesignations(superuser, people)
  const training = await addTraining(superuser, people)
  const oversight = await addOversight(superuser, people)
  const auditing = await addAuditing(house, superuser, people, cases)
  const { rows } = await superuser.query<{ id: string }>('select id from jikimi.department order by name_en limit 1')
  const sessions = await sessionsOf(superuser, people)
  const secondSessions = await sessionsOf(superuser, people)
  const inspected = await withKeystore(house, (keystore) =>
    addInspections(house, superuser, people, keystore, sessions['officer']!),
  )
  const talked = await addConversation({ house, superuser, people, cases, sessions })
  const templates = await addTemplates(superuser, people)
  await addRegister({ house, superuser, people, cases, sessions })
  const visits = await addVisits(superuser, cases)
  const links = await addLinks(superuser, cases)
  const beginning = { house, superuser, people, cases, sessions }
  const destruction = await addDestruction(beginning)
  const paper = await addPaper(beginning)
  const requested = await addRequests(beginning)
  const ownVisited = await addOwnVisits({ ...beginning, ...requested })
  await furnish?.(beginning)
  const stopRehearsing = rehearse()
  return {
    house,
    superuser,
    people,
    cases,
    designations,
    ...training,
    ...oversight,
    ...auditing,
    ...inspected,
    ...talked,
    ...destruction,
    ...paper,
    ...requested,
    templates,
    visits,
    ...ownVisited,
    links,
    department: rows[0]!.id,
    departmentOf: await departmentsOf(superuser, people),
    sessions,
    secondSessions,
    nothing: nothings(house.clock.now()),
    freshen: () =>
      freshen(
        superuser,
        Object.values(sessions).map(({ id }) => id),
      ),
    close: async () => {
      stopRehearsing()
      await superuser.end()
      await house.close()
    },
  }
}

async function departmentsOf(superuser: Client, people: People): Promise<Ids> {
  const { rows } = await superuser.query<{ id: string; department: string }>(
    'select id, department_id as department from jikimi.account',
  )
  const department = new Map(rows.map((row) => [row.id, row.department]))
  return Object.fromEntries(Object.entries(people).map(([name, id]) => [name, department.get(id)!]))
}

async function sessionsOf(superuser: Client, people: People): Promise<Record<string, OpenedSession>> {
  const opened: Record<string, OpenedSession> = {}
  for (const [name, id] of Object.entries(people)) opened[name] = await openSession(superuser, id)
  return opened
}

/** What the log holds and what is audited. */
async function addAuditing(house: House, superuser: Client, people: People, cases: Cases) {
  const { records, seen } = await addRecords(superuser, people)
  await house.sequence()
  return {
    records,
    seen,
    indexes: await indexesOf(superuser, records),
    scopes: await addScopes(superuser, people),
    exports: await addExports(house, superuser, people),
    cuts: await addCuts(superuser, people),
    drafts: await addDrafts(superuser, people),
    campaigns: await addConsents({ superuser, people, cases, seen }),
    alerts: await withKeystore(house, (keystore) =>
      addAlerts(
        superuser,
        people,
        keystore,
        Object.keys(seen).map((name) => records[name]!),
      ),
    ),
    canaries: await addCanaries(superuser, people, cases),
  }
}

async function withKeystore<T>(house: House, act: (keystore: Keystore) => Promise<T>): Promise<T> {
  const keystore = await house.database.openKeystore()
  try {
    return await act(keystore)
  } finally {
    keystore.close()
  }
}
