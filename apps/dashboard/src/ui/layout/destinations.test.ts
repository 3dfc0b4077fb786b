import { destinations } from './destinations.js'
import { shownMenu } from './shown-menu.js'

const to = (permissions: readonly string[]): string[] => destinations(permissions).map((one) => one.to)

it('names what the viewer may open and begin, and nothing else', () => {
  expect(to([])).toEqual(['/', '/own-security', '/own-explanations'])
  expect(to(['inquiry:list'])).toContain('/inquiries')
  expect(to(['designation:list'])).not.toContain('/designations/create')
  expect(to(['designation:list', 'designation:propose'])).toContain('/designations/create')
})

it('leads who sees the numbers of rights requests alone to them, once', () => {
  expect(to(['rights-request:statistics']).filter((place) => place === '/rights-statistics')).toHaveLength(1)
})

it('leads who decides on compelled looks alone to them by the menu', () => {
  const menu = (permissions: readonly string[]) => shownMenu(permissions).map((page) => page.to)
  expect(menu(['compulsion:list'])).toEqual(['/', '/compulsions'])
  expect(menu(['compulsion:list', 'rights-request:statistics'])).toEqual(['/', '/rights-statistics'])
})

it('names each place once', () => {
  const all = to([
    'access-record:list',
    'record-export:list',
    'record-export:ask',
    'audit-scope:list',
    'audit-scope:grant',
  ])
  expect(new Set(all).size).toBe(all.length)
})
