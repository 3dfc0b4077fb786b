import { destinations } from './destinations.js'

const to = (permissions: readonly string[]): string[] => destinations(permissions).map((one) => one.to)

it('names what the viewer may open and begin, and nothing else', () => {
  expect(to([])).toEqual(['/', '/own-security', '/own-explanations'])
  expect(to(['inquiry:list'])).toContain('/inquiries')
  expect(to(['designation:list'])).not.toContain('/designations/create')
  expect(to(['designation:list', 'designation:propose'])).toContain('/designations/create')
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
