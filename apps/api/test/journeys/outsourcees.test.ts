import { ConfigurationNotValid } from '../../src/config/configuration.js'
import { aHouse } from '../support/a-house.js'
import { moveToDay, publishedNext } from '../support/published-next.js'
import { refusalOf } from '../support/refusal-of.js'

const RELAY = '지어낸 메일 중계'
const DISCLOSED = [{ name: RELAY, work: { ko: '이메일 발송', en: 'Delivering e-mail' } }]

it('nobody processes for the company whom the version in force does not disclose, now or later', async () => {
  const first = await aHouse({ isQuiet: true })
  try {
    const over = first.database
    await expect(aHouse({ isQuiet: true, over, outsourcees: RELAY })).rejects.toThrow(ConfigurationNotValid)
    const day = await publishedNext(first, 3, DISCLOSED)
    // Announced is not in force
    await expect(aHouse({ isQuiet: true, over, outsourcees: RELAY })).rejects.toThrow(ConfigurationNotValid)
    await moveToDay(first, day)
    await first.stop()
    const used = await aHouse({ isQuiet: true, over, outsourcees: RELAY, clock: first.clock })
    try {
      expect(await refusalOf(publishedNext(used, 3, []))).toBe('POLICY_OUTSOURCEE_MISSING')
    } finally {
      await used.stop()
    }
  } finally {
    await first.database.drop()
  }
})
