import { createSend, type Send } from '@jikimi/client/public'
import { Pool } from 'pg'
import { workOnRequests } from '../../../src/rooms/rights-requests/index.js'
import { aNoticePost } from '../a-notice-post.js'
import { anAccount } from '../an-account.js'
import type { House } from '../a-house.js'
import { deciding } from '../deciding.js'
import { ownLinks } from '../own-links.js'

/** The quiet house of all journeys with what works on it: officers, the site, links, notices and the day's job. */
export async function openJourneys(house: House) {
  const officers = deciding(house)
  const colleague = await anAccount(house, 'second-officer', ['PRIVACY_OFFICER'])
  const links = await ownLinks(house)
  const post = await aNoticePost(house)
  const workers = new Pool({ connectionString: house.urls.jikimi_worker, max: 2 })
  let visitors = 0
  /** The built-in site, asking for another visitor each time: nobody is kept waiting by the others. */
  const site = (): Send => {
    visitors += 1
    const address = `192.0.2.${(visitors % 250) + 1}`
    return createSend({
      url: `${house.url}/graphql`,
      headers: () => ({ 'x-site-key': house.siteKey, 'x-visitor-address': address }),
    })
  }
  const signIn = async () => {
    officers.forget()
    officers.seat('colleague', await house.signIn(colleague))
  }
  await signIn()
  return {
    house,
    officers,
    colleagueId: colleague.accountId,
    links,
    post,
    site,
    signIn,
    /** What a day brings by itself. */
    work: () => workOnRequests(workers, { now: house.clock.now(), limit: 1000 }),
    close: async () => {
      await links.close()
      await post.close()
      await workers.end()
    },
  }
}

export type Journeys = Awaited<ReturnType<typeof openJourneys>>
