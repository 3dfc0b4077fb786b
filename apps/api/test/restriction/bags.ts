import type { Things } from '../authority-matrix/questions/things.js'
import type { CaseName } from '../authority-matrix/scene/cases.js'
import type { Scene } from '../authority-matrix/scene/a-scene.js'

/** Whose cases the questions are about: each in another state, so that every act has one that it can be done to. */
export const BAGS = [
  'mine',
  'free',
  'closed',
  'colleagues',
  'unreached',
  'meeting',
  'offered',
  'fixed',
  'begun',
] as const

const VISITS: Partial<Record<CaseName, string>> = {
  colleagues: 'open',
  closed: 'closed',
  offered: 'offered',
  fixed: 'fixed',
  begun: 'begun',
}

/** As nobody else spells it: the address of them all, where a question names it on purpose. */
export const THEIRS = 'Gildong@example.kr'

export interface Bag {
  readonly name: CaseName
  readonly things: Partial<Things>
}

/** What a question is about, once by each of these collections. */
export const bagsOf = (scene: Scene): readonly Bag[] =>
  BAGS.map((name) => ({ name, things: { ...common(scene), ...thingsOf(scene, name), ...onTheDayOf(scene, name) } }))

/** A day on which they meet, where the question is of a day. */
const onTheDayOf = ({ nothing }: Scene, name: CaseName): Partial<Things> =>
  name === 'fixed' ? { today: nothing.meetsAt.slice(0, 10) } : {}

const common = ({
  people,
  holds,
  runs,
  media,
  places,
  links,
  records,
  alerts,
  canaries,
  ...scene
}: Scene): Partial<Things> => ({
  compulsion: scene.compulsions['inForce']!,
  ownLink: scene.ownLinks['live']!,
  asker: THEIRS,
  restriction: scene.restrictions['unasked']!,
  account: people['handler']!,
  hold: holds['ofProceeding']!,
  run: runs['ofOfficer']!,
  medium: media['held']!,
  place: places['used']!,
  link: links['live']!,
  record: records['byHandler']!,
  alert: alerts['asked']!,
  canary: canaries['planted']!,
})

function thingsOf({ cases, people, letters, appointments, times }: Scene, name: CaseName): Partial<Things> {
  const isMeeting = ['meeting', 'offered', 'fixed', 'begun'].includes(name)
  const lettersOf = Object.entries(letters).filter(([letter]) => letter.startsWith(`${name} `))
  return {
    case: cases.ids[name],
    collection: cases.collections[name],
    secondCollection: cases.collections[name === 'free' ? 'mine' : 'free'],
    caseNumber: cases.numbers[name],
    caseNumbers: [cases.numbers[name]],
    purpose: isMeeting ? 'IR_MEETING' : 'CIVIL_COMPLAINT',
    other: people[isMeeting ? 'handler' : 'colleague']!,
    message: lettersOf.at(name === 'mine' ? 0 : -1)?.[1] ?? cases.ids[name],
    appointment: appointments[name] ?? cases.ids[name],
    time: times[name] ?? cases.ids[name],
  }
}

/** Who asks: everybody who holds the permission, and whoever the bag itself lets in. */
export function askersOf(scene: Scene, columns: readonly string[], bag: Bag): readonly Asker[] {
  return columns.flatMap((column): Asker[] => {
    if (column === 'SITE') return [{ name: 'site', headers: { 'x-site-key': scene.house.siteKey } }]
    if (column === 'SUBJECT')
      return [{ name: 'subject', headers: { authorization: `Receipt ${scene.cases.receipts[bag.name]}` } }]
    if (column === 'OWN') return [{ name: 'own', headers: { ...scene.ownVisits['whole']! } }]
    if (column === 'VISITOR') {
      const visit = VISITS[bag.name]
      return visit ? [{ name: 'visitor', headers: { ...scene.visits[visit]! } }] : []
    }
    return (STAFF[column] ?? []).map((name) => ({ name, headers: scene.sessions[name]!.headers }))
  })
}

export interface Asker {
  readonly name: string
  readonly headers: Readonly<Record<string, string>>
}

const STAFF: Readonly<Record<string, readonly string[]>> = {
  ADMINISTRATOR: ['administrator'],
  ARCHIVIST: ['archivist'],
  AUDITOR: ['auditor'],
  CHIEF_PRIVACY_OFFICER: ['chief'],
  HANDLER: ['handler', 'irHandler'],
  PRIVACY_OFFICER: ['officer'],
  DEPUTY: ['deputy'],
}
