import { randomUUID } from 'node:crypto'
import {
  AskRevealUnlockDocument,
  DeclineRevealUnlockDocument,
  RevealAllowanceDocument,
  RevealUnlocksDocument,
  UnlockRevealsDocument,
} from '@jikimi/client/staff'
import { anAccount } from '../support/an-account.js'
import { aHouse, type House } from '../support/a-house.js'
import { refusalOf } from '../support/refusal-of.js'
import type { Person } from '../support/sign-in.js'

let house: House

beforeAll(async () => {
  house = await aHouse()
})

afterAll(() => house.close())

const as = async (who: string | Person) => house.staff(await house.signIn(who))

async function ask(who: string | Person, reason = '민원이 몰린 날') {
  const { askRevealUnlock } = await (await as(who))(AskRevealUnlockDocument, { input: { reason } })
  return askRevealUnlock
}

const unlock = async (who: string | Person, unlockId: string, more: number) =>
  (await (await as(who))(UnlockRevealsDocument, { input: { unlockId, more } })).unlockReveals

const decline = async (who: string, unlockId: string) =>
  (await (await as(who))(DeclineRevealUnlockDocument, { input: { unlockId } })).declineRevealUnlock

const allowance = async (who: string) => (await (await as(who))(RevealAllowanceDocument)).revealAllowance

describe('more reveals than an hour allows', () => {
  it('are asked for once at a time, granted by a second person, and over after an hour', async () => {
    expect(await allowance('handler')).toEqual({ used: 0, ordinary: 10, atMost: 30, unlock: null })
    const { unlock: asked } = await ask('handler')
    expect(asked).toMatchObject({ state: 'ASKED', more: null, until: null, reason: '민원이 몰린 날' })
    expect(await refusalOf(ask('handler'))).toBe('UNLOCK_ALREADY_ASKED')

    const granted = await unlock('officer', asked!.id, 5)
    expect(granted).toMatchObject({ state: 'GRANTED', more: 5, decidedBy: { displayName: '보호연' } })
    expect(Date.parse(granted.until!) - Date.parse(granted.decidedAt!)).toBe(3_600_000)
    expect(await allowance('handler')).toMatchObject({ atMost: 35, unlock: { id: asked!.id } })
    expect(await allowance('ir-handler')).toMatchObject({ atMost: 30, unlock: null })

    await house.clock.move({ hours: 1 })
    expect(await allowance('handler')).toMatchObject({ atMost: 30, unlock: null })
    const { revealUnlocks } = await (await as('cpo'))(RevealUnlocksDocument)
    expect(revealUnlocks).toMatchObject([{ id: asked!.id, state: 'OVER' }])
  })

  it('are declined, and not decided on twice', async () => {
    const { unlock: asked } = await ask('handler')
    expect(await decline('cpo', asked!.id)).toMatchObject({ state: 'DECLINED', more: null, until: null })
    expect(await refusalOf(unlock('officer', asked!.id, 5))).toBe('UNLOCK_ALREADY_DECIDED')
    expect(await allowance('handler')).toMatchObject({ atMost: 30, unlock: null })
  })

  it('are listed with the open requests before those that were decided later', async () => {
    const { unlock: open } = await ask('handler')
    const { unlock: decided } = await ask('ir-handler')
    await decline('officer', decided!.id)
    const { revealUnlocks } = await (await as('officer'))(RevealUnlocksDocument)
    expect(revealUnlocks.map(({ id }) => id).slice(0, 2)).toEqual([open!.id, decided!.id])
    await decline('officer', open!.id)
  })

  it('are never granted to oneself, though one is both handler and privacy officer', async () => {
    const both = await anAccount(house, 'both', ['HANDLER', 'PRIVACY_OFFICER'])
    const { unlock: asked } = await ask(both)
    expect(await refusalOf(unlock(both, asked!.id, 1))).toBe('SEPARATION_OF_DUTIES')
    expect((await unlock('officer', asked!.id, 1)).state).toBe('GRANTED')
  })

  it('are from 1 to 100, for a request that is there', async () => {
    const { unlock: asked } = await ask('handler')
    expect(await refusalOf(unlock('officer', asked!.id, 0))).toBe('UNLOCK_MORE_NOT_VALID')
    expect(await refusalOf(unlock('officer', asked!.id, 101))).toBe('UNLOCK_MORE_NOT_VALID')
    expect(await refusalOf(unlock('officer', randomUUID(), 1))).toBe('NOT_FOUND')
    expect((await unlock('officer', asked!.id, 100)).more).toBe(100)
  })

  it('are asked for once, though two requests race', async () => {
    const handler = await as('ir-handler')
    const once = () => handler(AskRevealUnlockDocument, { input: { reason: '민원이 몰린 날' } })
    const asked = await Promise.allSettled([once(), once(), once()])
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(once())).toBe('UNLOCK_ALREADY_ASKED')
  })
})
