import { isOpen } from './access.js'

describe('which pages are open', () => {
  it('opens a page whose permission the server granted', () => {
    expect(isOpen(['inquiry:list'], 'inquiries', 'list')).toBe(true)
  })

  it('keeps a page closed without its permission', () => {
    expect(isOpen(['designation:list'], 'designations', 'create')).toBe(false)
  })

  it.each([
    ['inquiries', 'delete'],
    ['inquiries', 'export'],
    ['subjects', 'list'],
    ['constructor', 'list'],
  ])('keeps %s %s closed for everybody, since it is not listed', (resource, action) => {
    expect(isOpen(['inquiry:list', 'account:list', `${resource}:${action}`], resource, action)).toBe(false)
  })
})
