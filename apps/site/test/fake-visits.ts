import type { SitePort } from '../src/site-port.js'
import { aConversation } from './fake-case.js'
import { aRefusal } from './fake-port.js'

export const goodCode = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0_-x'
export const spentCode = `${goodCode.slice(0, -1)}y`
export const aVisit = 'invented-visit_1'

export type VisitAct = { act: string; with?: unknown; from?: unknown }
type Visits = Pick<
  SitePort,
  'openVisit' | 'renewCaseLink' | 'ownConversation' | 'writeBack' | 'pickTime' | 'declineAppointment' | 'endVisit'
>

/** The part of a port that visits need: one link that is good once, one visit. Notes what it was asked. */
export const someVisits = (acts: VisitAct[]): Visits => {
  const within = async (visit: string) => {
    if (visit !== aVisit) throw aRefusal('VISIT_NOT_VALID', 'NOT_ALLOWED')
    return aConversation()
  }
  return {
    openVisit: async (token, from) => {
      acts.push({ act: 'open', with: token, from })
      if (token === goodCode) return { visit: aVisit, until: '2026-11-24T00:40:00Z', locale: 'KO' }
      throw token === spentCode ? aRefusal('LINK_SPENT', 'CONFLICT') : aRefusal('LINK_NOT_VALID', 'NOT_FOUND')
    },
    renewCaseLink: async (token, from) => void acts.push({ act: 'renew', with: token, from }),
    ownConversation: within,
    writeBack: async (visit, input) => {
      acts.push({ act: 'write', with: input })
      return within(visit)
    },
    pickTime: async (visit, timeId) => {
      acts.push({ act: 'pick', with: timeId })
      return within(visit)
    },
    declineAppointment: async (visit) => {
      acts.push({ act: 'decline' })
      return within(visit)
    },
    endVisit: async (visit) => {
      acts.push({ act: 'end', with: visit })
      await within(visit)
    },
  }
}
