import { Pool } from 'pg'
import { askConsents } from '../../src/rooms/consent-campaigns/index.js'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import type { House } from './a-house.js'

/** The job that asks for consent again, run only when it is told to. */
export async function consentAsks(house: House) {
  const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  pool.on('error', () => undefined)
  const mails: Mail[] = []
  const take = async (mail: Mail) => void mails.push(mail)
  return {
    mails,
    /** Returns how many letters were tried. */
    run: async (by: (mail: Mail) => Promise<void> = take): Promise<number> => {
      const keystore = await house.database.openKeystore()
      const policy = await PolicyVersions.load(house.urls.jikimi_app)
      const ports = { pool, keystore, policy, publicUrl: new URL(house.url), send: by }
      try {
        return await askConsents(ports, { now: house.clock.now(), limit: 500 })
      } finally {
        keystore.close()
      }
    },
    tokenTo: (address: string): string =>
      /\/consent#([\w-]{43})$/m.exec(mails.findLast(({ to }) => to === address)?.text ?? '')?.[1] ?? '',
    close: () => pool.end(),
  }
}

export type ConsentAsks = Awaited<ReturnType<typeof consentAsks>>
