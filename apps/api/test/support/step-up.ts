import { createSend, StepUpDocument } from '@jikimi/client/staff'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import type { House } from './a-house.js'
import type { Person } from './sign-in.js'

/** Tries password and code within the session of `cookie`; returns the session's new cookie. */
export async function tryStepUp(house: House, cookie: string, password: string, code: string): Promise<string> {
  let renewed: string | undefined
  const send = createSend({
    url: `${house.url}/admin/graphql`,
    headers: () => ({ cookie }),
    fetch: async (...request) => {
      const response = await fetch(...request)
      renewed = response.headers.getSetCookie()[0]?.split(';')[0]
      return response
    },
  })
  await send(StepUpDocument, { input: { password, code } })
  if (!renewed) throw new Error('The step-up set no cookie.')
  return renewed
}

/** With a code that is neither spent already nor spent for the next sign-in: the clock moves on before and behind it. */
export async function stepUp(house: House, cookie: string, { password, codeSecret }: Person): Promise<string> {
  await house.clock.move({ seconds: 30 })
  const renewed = await tryStepUp(house, cookie, password, codeAt(codeSecret, house.clock.now()))
  await house.clock.move({ seconds: 30 })
  return renewed
}
