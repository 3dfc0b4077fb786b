import { Pool } from 'pg'
import { deliverAnswers, type Mail } from '../../src/rooms/inquiries/index.js'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import type { House } from './a-house.js'

export interface Post {
  /** What a mail server took, in order. */
  readonly mails: readonly Mail[]
  /** Delivers what waits as the job does, through a server that takes everything unless told otherwise. */
  deliver(send?: (mail: Mail) => Promise<void>): Promise<number>
  close(): Promise<void>
}

/** The worker of a quiet house, which delivers when it is told to. */
export async function aPost(house: House): Promise<Post> {
  const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  pool.on('error', () => undefined)
  const keystore = await house.database.openKeystore()
  const policy = await PolicyVersions.load(house.urls.jikimi_app)
  const mails: Mail[] = []
  const take = async (mail: Mail) => void mails.push(mail)
  return {
    mails,
    deliver: (send = take) =>
      deliverAnswers(
        { pool, keystore, policy, publicUrl: new URL(house.url), send },
        { now: house.clock.now(), limit: 50 },
      ),
    close: async () => {
      keystore.close()
      await pool.end()
    },
  }
}

/** What a mail server says that refuses for good, or for now. */
export const reply = (responseCode: number, response: string) => async (): Promise<void> => {
  throw Object.assign(new Error('refused'), { responseCode, response })
}
