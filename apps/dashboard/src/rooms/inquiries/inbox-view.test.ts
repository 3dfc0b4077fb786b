import { cappedCount } from './capped-count.js'
import { filterOf, inboxAt, inboxViewOf, VIEWS } from './inbox-view.js'

describe('the address of the inbox', () => {
  it.each(VIEWS)('leads back to the view %s', (view) => {
    const here = { purpose: 'IR_MEETING', view, state: '' } as const
    expect(inboxViewOf(new URL(inboxAt(here), 'http://localhost').search)).toEqual(here)
  })

  it('takes nothing that is no code: a contact, say, is dropped', () => {
    const typed = inboxViewOf('?purpose=invented%40example.kr&view=010-0000-1234&state=invented')
    expect(typed).toEqual({ purpose: '', view: 'all', state: '' })
    expect(inboxAt(typed)).toBe('/inquiries')
  })

  it('asks for a state only where a view has states', () => {
    expect(inboxViewOf('?view=mine&state=ANSWERED').state).toBe('ANSWERED')
    expect(inboxViewOf('?view=bounced&state=ANSWERED').state).toBe('')
  })

  it('counts as mine what is open, unless a state is asked for', () => {
    expect(filterOf({ view: 'mine', state: '' })).toEqual({ isMine: true, isOpen: true })
    expect(filterOf({ view: 'mine', state: 'CLOSED' })).toEqual({ isMine: true, state: 'CLOSED' })
  })
})

describe('a count that the server caps', () => {
  it.each([
    [7, '7'],
    [99, '99'],
    [100, '99+'],
  ])('of %d reads %s', (count, text) => {
    expect(cappedCount(count, 100)).toBe(text)
  })
})
