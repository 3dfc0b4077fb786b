import { Pool } from 'pg'
import type { Mail } from '../../src/rooms/inquiries/index.js'
import { PolicyVersions } from '../../src/rooms/policy/index.js'
import { deliverNotices, tellCertificates } from '../../src/rooms/rights-requests/index.js'
import type { House } from './a-house.js'

export interface NoticePost {
  /** What a mail server took, in order. */
  readonly mails: readonly Mail[]
  /** Writes what is to be told of certificates and mails the notices that wait, as the job does, through a server that takes everything unless told otherwise. */
  deliver(send?: (mail: Mail) => Promise<void>): Promise<number>
  close(): Promise<void>
}

/** The worker of a quiet house that mails notices, when it is told to. */
export async function aNoticePost(house: House): Promise<NoticePost> {
  const pool = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  const policy = await PolicyVersions.load(house.urls.jikimi_app)
  const mails: Mail[] = []
  const take = async (mail: Mail) => void mails.push(mail)
  const publicUrl = new URL(house.url)
  return {
    mails,
    deliver: async (send = take) => {
      // Another process turned the epoch meanwhile: what is there now is read anew
      const keystore = await house.database.openKeystore()
      const ports = { pool, keystore, policy, publicUrl, send }
      const at = { now: house.clock.now(), limit: 50 }
      try {
        await tellCertificates(ports, at)
        return await deliverNotices(ports, at)
      } finally {
        keystore.close()
      }
    },
    close: () => pool.end(),
  }
}
