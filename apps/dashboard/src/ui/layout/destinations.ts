import { isOpen } from '../../data/access.js'
import type { WordKey } from '../../words/use-words.js'
import { shownMenu } from './shown-menu.js'

export type Destination = {
  to: string
  word: WordKey
  group: 'palette.begin' | 'palette.own' | 'palette.pages'
}

/** What begins by a page of its own; which of them the viewer may, the server says. */
const BEGIN: readonly (readonly [resource: string, word: WordKey])[] = [
  ['designations', 'designation.create'],
  ['rights-requests', 'rightsRequest.register'],
  ['media', 'media.registerAct'],
  ['training', 'course.create'],
  ['accounts', 'account.create'],
  ['site-keys', 'siteKey.create'],
  ['rights-reviews', 'rightsReview.signTitle'],
  ['separation', 'duties.declare'],
  ['record-exports', 'recordExport.create'],
  ['audit-scopes', 'scope.create'],
  ['holds', 'hold.place'],
  ['destruction-runs', 'run.prepare'],
  ['standing-approvals', 'approval.grant'],
]

const MORE: readonly (readonly [resource: string, word: WordKey])[] = [
  ['who-saw', 'whoSaw.title'],
  ['leak-reach', 'leak.title'],
  ['record-exports', 'recordExport.title'],
  ['record-cuts', 'cut.title'],
  ['rights-statistics', 'rightsStats.title'],
  ['compulsions', 'compulsion.title'],
  ['unclaimed-restrictions', 'unclaimed.title'],
  ['storage-places', 'media.placesTitle'],
  ['paper-register', 'media.registerPageTitle'],
  ['retention-items', 'retentionItems.title'],
  ['holds', 'hold.title'],
  ['destruction-runs', 'run.title'],
  ['standing-approvals', 'approval.title'],
  ['destruction-register', 'destroyed.title'],
  ['certificates', 'certificate.title'],
]

/** Everything that the viewer can go to, pages first. */
export const destinations = (permissions: readonly string[]): Destination[] => [
  ...shownMenu(permissions)
    // what stands in for another page of the menu is named below
    .filter(({ unless }) => !unless)
    .map(({ to, word }): Destination => ({ to, word, group: 'palette.pages' })),
  ...MORE.filter(([resource]) => isOpen(permissions, resource, 'list')).map(([resource, word]): Destination => ({
    to: `/${resource}`,
    word,
    group: 'palette.pages',
  })),
  ...BEGIN.filter(([resource]) => isOpen(permissions, resource, 'create')).map(([resource, word]): Destination => ({
    to: `/${resource}/create`,
    word,
    group: 'palette.begin',
  })),
  { to: '/own-security', word: 'security.title', group: 'palette.own' },
  { to: '/own-explanations', word: 'nav.ownExplanations', group: 'palette.own' },
]
