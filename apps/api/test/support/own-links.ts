import { AskForOwnPageDocument, OpenOwnVisitDocument, OwnPageDocument } from '@jikimi/client/public'
import { Pool } from 'pg'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import { agentAddress } from '../../src/rooms/mandates/index.js'
import { sendOwnLinks } from '../../src/rooms/own-page/index.js'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import type { House } from './a-house.js'

/** The job that mails links to own pages, run only when it is told to, and what people do with their links. */
export async function ownLinks(house: House) {
  const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  pool.on('error', () => undefined)
  const policy = await PolicyVersions.load(house.urls.jikimi_app)
  const mails: Mail[] = []
  const take = async (mail: Mail) => void mails.push(mail)
  const send = async (by: (mail: Mail) => Promise<void> = take): Promise<number> => {
    const keystore = await house.database.openKeystore()
    const ports = { pool, keystore, policy, publicUrl: new URL(house.url), send: by }
    try {
      return await sendOwnLinks(
        { ...ports, agentAddress: (workers, id) => agentAddress(ports, workers, id) },
        { now: house.clock.now(), limit: 50 },
      )
    } finally {
      keystore.close()
    }
  }
  const ask = (email: string) => house.site()(AskForOwnPageDocument, { input: { email, locale: 'KO' } })
  const open = async (token: string) =>
    (await house.site()(OpenOwnVisitDocument, { input: { token } })).openOwnVisit.visit
  const tokenTo = (address: string): string =>
    /\/my#([\w-]{43})$/m.exec(mails.findLast(({ to }) => to === address)?.text ?? '')?.[1] ?? ''
  return {
    mails,
    send,
    ask,
    open,
    tokenTo,
    /** Asks, gets the mail, opens its link. */
    visit: async (email: string): Promise<string> => {
      await ask(email)
      await send()
      return open(tokenTo(email))
    },
    page: async (visit: string) => (await house.own(visit)(OwnPageDocument, { locale: 'KO' })).ownPage,
    close: () => pool.end(),
  }
}

export type OwnLinks = Awaited<ReturnType<typeof ownLinks>>
