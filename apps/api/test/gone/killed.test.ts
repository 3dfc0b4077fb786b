import { isFullRun } from '../support/run.js'
import { aRound } from './a-keeper-process.js'
import { aDueHouse, type DueHouse, moveToTime } from './a-due-house.js'
import { type Kill, kill } from './kill.js'
import { halfGone, NOTHING_HALF, wholeOf } from './standing-of-all.js'

/** Of each in-between there is one; behind a step within a transaction, it comes again. */
const DESTROY: readonly Kill[] = [
  { step: 'DESTROY.RUN_MADE' },
  { step: 'DESTROY.BATCH_DESTROYED', victim: 'BACKEND' },
  { step: 'DESTROY.BATCH_DESTROYED' },
  { step: 'DESTROY.BATCH_RECORDED' },
  { step: 'DESTROY.BATCH_COMMITTED' },
  { step: 'DESTROY.ENDINGS_KEPT' },
  { step: 'DESTROY.KEYS_BURIED' },
  { step: 'DESTROY.BURIAL_NOTED' },
  { step: 'DESTROY.RUN_FINISHED' },
]
const CERTIFY: readonly Kill[] = [
  { step: 'CERTIFY.COUNTED' },
  { step: 'CERTIFY.NUMBERED' },
  { step: 'CERTIFY.CERTIFIED' },
  { step: 'CERTIFY.CERTIFIED', victim: 'POSTMASTER' },
  { step: 'CERTIFY.COMMITTED' },
]
const PG_IN_DESTROY: readonly Kill[] = [
  { step: 'DESTROY.BATCH_DESTROYED', victim: 'POSTMASTER' },
  { step: 'DESTROY.BATCH_RECORDED', victim: 'BACKEND' },
  { step: 'DESTROY.BATCH_RECORDED', victim: 'POSTMASTER' },
]
const PG_IN_CERTIFY: readonly Kill[] = [
  { step: 'CERTIFY.FOUND', victim: 'BACKEND' },
  { step: 'CERTIFY.COUNTED', victim: 'POSTMASTER' },
  { step: 'CERTIFY.NUMBERED', victim: 'BACKEND' },
  { step: 'CERTIFY.CERTIFIED', victim: 'BACKEND' },
]
/** In their order; what a killed one had done past its commit the next opening finishes, so of those a day has one. */
const turnOf = (day: number): readonly Kill[] => [
  ...(['TURN_WRITTEN', 'PARTITION_MADE', 'NEXT_KEY_WRITTEN', 'BARRIER_PASSED', 'SWEPT'] as const).map(at),
  { step: 'TURN.BUCKET_PACKED', nth: 1 + ((day * 83) % 255) },
  ...(['ALL_PACKED', 'BATCH_FILLED', 'FILLED', 'OLD_KEY_LINKED'] as const).map(at),
  at((['COMMITTED', 'OLD_KEY_OVERWRITTEN', 'OLD_KEY_REMOVED'] as const)[day % 3]!),
  ...(['HALF_TIDIED', 'TIDIED', 'SWITCHED', 'DROPPED'] as const).map(at),
]
const at = <Step extends string>(step: Step) => ({ step: `TURN.${step}` as const })

const FULL = isFullRun()
const DAYS = FULL ? 6 : 1
const EACH = 3

let due: DueHouse
let landed = 0

beforeAll(async () => {
  due = await aDueHouse(DAYS, EACH)
}, 300_000)

afterAll(() => due.own.drop())

async function suffers(kills: readonly Kill[]): Promise<void> {
  const { own, clock } = due
  for (const one of kills) {
    expect({ one, ...(await kill(own, clock, one)) }).toEqual({
      one,
      at: one.step,
      signal: 'SIGKILL',
      isNoticed: true,
    })
    landed += 1
    expect({ one, ...(await halfGone(own)) }).toEqual({ one, ...NOTHING_HALF })
  }
}

const days = Array.from({ length: DAYS }, (_, day) => day)

describe('destruction, turn and certificate, killed at every named step', () => {
  it.each(days)(
    'are carried out to the end all the same, once, on day %i',
    async (day) => {
      const { own, clock } = due
      await moveToTime(clock, due.days[day]!, '18:30')
      await suffers(FULL ? [...DESTROY.slice(0, 1), ...PG_IN_DESTROY, ...DESTROY.slice(1)] : DESTROY)
      expect(await aRound(own, clock)).toMatchObject({ signal: null, round: { destroyed: 0, faults: [] } })
      // Three in the morning of the next day is past: the turn is due
      await moveToTime(clock, nextDay(due.days[day]!), '03:30')
      if (FULL) await suffers(turnOf(day))
      // Only the turn, so that the certificate is still to come
      else expect(await kill(own, clock, { step: 'CERTIFY.FOUND' })).toMatchObject({ signal: 'SIGKILL' })
      await suffers(FULL ? [...PG_IN_CERTIFY, ...CERTIFY] : CERTIFY)
      expect(await aRound(own, clock)).toMatchObject({ signal: null, round: { issued: 0, faults: [] } })
      const [gone, living] = [(day + 1) * EACH, DAYS + (DAYS - day - 1) * EACH]
      expect(await halfGone(own)).toEqual(NOTHING_HALF)
      expect(await wholeOf(own)).toEqual({
        living,
        tokens: 2 * living,
        epochs: 1,
        destroyed: gone,
        runs: day + 1,
        allRuns: day + 1,
        certificates: day + 1,
        recorded: gone,
        prepared: day + 1,
        finished: day + 1,
        issued: day + 1,
        strays: 0,
        kept: gone,
      })
    },
    1_200_000,
  )

  it('were killed as often as it says', () => {
    expect(landed).toBeGreaterThanOrEqual(FULL ? 200 : 14)
  })
})

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
