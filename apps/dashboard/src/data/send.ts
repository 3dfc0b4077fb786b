import { createSend } from '@jikimi/client/staff'
import { clock } from './clock.js'
import { session } from './session.js'

/**
 * Sends a typed document to the staff endpoint of this origin; the cookie goes along, nothing is kept.
 * @throws Refused
 */
export const send = createSend({
  url: '/admin/graphql',
  credentials: 'same-origin',
  fetch: async (input, init) => {
    const response = await fetch(input, { ...init, cache: 'no-store' })
    clock.learn(response.headers.get('date'))
    session.touch()
    return response
  },
})
