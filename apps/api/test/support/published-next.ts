import {
  ApprovePolicyDraftDocument,
  BeginPolicyDraftDocument,
  PolicyDraftDocument,
  ProposePolicyDraftDocument,
  SavePolicyDraftDocument,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { House } from './a-house.js'

/** To the beginning of a day in Seoul, and a few seconds. */
export async function moveToDay(house: House, day: string, seconds = 5): Promise<void> {
  const ms = Date.parse(`${day}T00:00:00+09:00`) + seconds * 1000 - house.clock.now().getTime()
  await house.clock.move({ seconds: Math.ceil(ms / 1000) })
}

/** By a name, with what they do. */
interface Outsourcee {
  readonly name: string
  readonly work: { readonly ko: string; readonly en: string }
}

interface Fields {
  retention: { months: number }
  outsourcing: { outsourcees: readonly Outsourcee[] }
  announcedOn: string
  effectiveOn: string
}

/**
 * Drafts, proposes and approves the next version, which keeps what is collected for so many months: announced today, in
 * force thirty days on. It discloses these outsourcees; those that the last one does unless told otherwise. Returns its day.
 */
export async function publishedNext(
  house: House,
  months: number,
  outsourcees?: readonly Outsourcee[],
): Promise<string> {
  const officer = house.staff(await house.signIn('officer'))
  const cpo = house.staff(await house.signIn('cpo'))
  const { beginPolicyDraft: begun } = await officer(BeginPolicyDraftDocument, {})
  const document = JSON.parse((await officer(PolicyDraftDocument, { id: begun.id })).policyDraft.source) as Fields
  const announcedOn = dayInSeoul(house.clock.now())
  const effectiveOn = addDays(announcedOn, 30)
  const source = JSON.stringify({
    ...document,
    announcedOn,
    effectiveOn,
    retention: { ...document.retention, months },
    outsourcing: { ...document.outsourcing, ...(outsourcees && { outsourcees }) },
  })
  const notice = { noticeKo: '보유 기간을 바꿉니다.', noticeEn: 'The retention period changes.', isRaised: false }
  const input = { id: begun.id, revision: begun.revision, source, ...notice }
  const { savePolicyDraft: saved } = await officer(SavePolicyDraftDocument, { input })
  const { proposePolicyDraft: proposed } = await officer(ProposePolicyDraftDocument, {
    input: { id: begun.id, revision: saved.revision },
  })
  await cpo(ApprovePolicyDraftDocument, { input: { id: begun.id, revision: proposed.revision } })
  return effectiveOn
}
