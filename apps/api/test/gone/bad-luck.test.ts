import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { once } from 'node:events'
import type { MovableClock } from '../support/a-clock.js'
import { aDueHouse, type DueHouse, moveToTime } from './a-due-house.js'
import { aRound, endOf, startKeeper } from './a-keeper-process.js'
import { aSmallDisk } from './a-small-disk.js'
import { halfGone, NOTHING_HALF, wholeOf } from './standing-of-all.js'

const EACH = 2
const DAYS = 4

const disk = aSmallDisk(600)
let due: DueHouse

beforeAll(async () => {
  due = await aDueHouse(DAYS, EACH, disk?.folder)
}, 300_000)

afterAll(async () => {
  try {
    await due.own.drop()
  } finally {
    disk?.drop()
  }
})

const destroyed = async () => {
  const { destroyed, recorded } = await wholeOf(due.own)
  const [row] = await due.own.sql<{ count: number; buried: number }>(
    'postgres',
    'select count(*)::int as count, count(buried_at)::int as buried from jikimi.destroyed',
  )
  return { ...row!, stated: destroyed!, recorded: recorded! }
}
/** The API's clock is off by so many hours; the database's is right. */
const off = (clock: MovableClock, hours: number): MovableClock => ({
  ...clock,
  now: () => new Date(clock.now().getTime() + hours * 3_600_000),
})
const late = (day: number) => moveToTime(due.clock, due.days[day]!, '19:00')

describe('a clock that is wrong by 25 hours', () => {
  it('destroys nothing early: the day before the first is due, the process believes that it is', async () => {
    const { own, clock } = due
    await moveToTime(clock, due.days[0]!, '18:00')
    await clock.move({ hours: -25 })
    const { round } = await aRound(own, off(clock, 25))
    expect(round).toMatchObject({ destroyed: 0 })
    expect(await destroyed()).toMatchObject({ count: 0, recorded: 0 })
  })

  it.each([-25, 25])('%i hours: destroys nothing without its record at the right time', async (hours) => {
    const { own, clock } = due
    await late(0)
    const { round } = await aRound(own, off(clock, hours))
    expect(round?.faults).not.toEqual([])
    const { count, recorded } = await destroyed()
    expect(count).toBe(recorded)
    expect(await halfGone(own)).toEqual(NOTHING_HALF)
  })

  it('does on the day what the day asks for, once it is right, and not again when it is set back', async () => {
    const { own, clock } = due
    await aRound(own, clock)
    expect(await destroyed()).toMatchObject({ count: EACH, buried: EACH, recorded: EACH })
    await clock.move({ hours: -25 })
    expect((await aRound(own, clock)).round).toMatchObject({ destroyed: 0 })
    await clock.move({ hours: 25 })
    expect(await destroyed()).toMatchObject({ count: EACH, buried: EACH, recorded: EACH })
  })
})

describe('a keystore that is out of reach', () => {
  it('in mid-run leaves keys to be buried, and the next round buries them', async () => {
    const { own, clock } = due
    await late(1)
    const child = await startKeeper(own, clock, { step: 'DESTROY.BATCH_COMMITTED', isFrozen: true })
    await once(child, 'message')
    const [here, gone] = [join(own.folder, 'keystore'), join(own.folder, 'keystore-unplugged')]
    await rename(here, gone)
    child.send('go on')
    const { round } = await endOf(child)
    await rename(gone, here)
    expect(round).toMatchObject({ faults: expect.arrayContaining(['KEYSTORE_MISSING']) as string[] })
    expect(await destroyed()).toMatchObject({ count: 2 * EACH, buried: EACH, recorded: 2 * EACH })
    await aRound(own, clock)
    expect(await destroyed()).toMatchObject({ count: 2 * EACH, buried: 2 * EACH, recorded: 2 * EACH })
    expect(await halfGone(own)).toEqual(NOTHING_HALF)
  })

  it('before a run has nothing destroyed at all', async () => {
    const { own, clock } = due
    await late(2)
    const child = await startKeeper(own, clock, { step: 'DESTROY.RUN_MADE', isFrozen: true })
    await once(child, 'message')
    child.kill('SIGKILL')
    expect(await endOf(child)).toMatchObject({ signal: 'SIGKILL' })
    const gone = join(own.folder, 'keystore-unplugged')
    await rename(join(own.folder, 'keystore'), gone)
    await expect(aRound(own, clock)).rejects.toThrow('The keeper ended')
    await rename(gone, join(own.folder, 'keystore'))
    expect(await destroyed()).toMatchObject({ count: 2 * EACH })
    await aRound(own, clock)
    expect(await destroyed()).toMatchObject({ count: 3 * EACH, buried: 3 * EACH })
  })
})

const full = disk === undefined ? it.skip : it

full(
  'a disk without a byte left: nothing half gone, nothing unrecorded, and all of it done once there is room',
  async () => {
    const { own, clock } = due
    await late(3)
    expect(await disk!.fill()).toBe('ENOSPC')
    const { round } = await aRound(own, clock)
    expect(round?.faults).not.toEqual([])
    await disk!.clear()
    const { count, recorded, buried } = await destroyed()
    expect({ count, buried }).not.toEqual({ count: 4 * EACH, buried: 4 * EACH })
    expect(count).toBe(recorded)
    await aRound(own, clock)
    expect(await destroyed()).toMatchObject({ count: 4 * EACH, buried: 4 * EACH, recorded: 4 * EACH })
    expect(await halfGone(own)).toEqual(NOTHING_HALF)
  },
)
