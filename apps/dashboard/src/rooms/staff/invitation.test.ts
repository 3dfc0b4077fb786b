/** @jest-environment ./jest.environment.mjs */
import { invitation } from './invitation.js'

const TOKEN = 'an-invented-token'

beforeEach(() => {
  invitation.forget()
  history.replaceState(null, '', '/admin/')
})

describe('the token of an invitation', () => {
  it('leaves the address at once and is stored nowhere', () => {
    history.replaceState(null, '', `/admin/#/enrol#${TOKEN}`)
    invitation.takeFromAddress()
    expect(invitation.token()).toBe(TOKEN)
    expect(location.href).not.toContain(TOKEN)
    expect(JSON.stringify([localStorage, sessionStorage, document.cookie, history.state])).not.toContain(TOKEN)
  })

  it('adds no entry to the history', () => {
    const before = history.length
    history.replaceState(null, '', `/admin/#/enrol#${TOKEN}`)
    invitation.takeFromAddress()
    expect(history.length).toBe(before)
  })

  it('is not taken from another page’s address', () => {
    history.replaceState(null, '', `/admin/#/inquiries#${TOKEN}`)
    invitation.takeFromAddress()
    expect(invitation.token()).toBeUndefined()
  })

  it('makes a link that the same page understands', () => {
    location.hash = new URL(invitation.link(TOKEN)).hash
    invitation.takeFromAddress()
    expect(invitation.token()).toBe(TOKEN)
  })
})
