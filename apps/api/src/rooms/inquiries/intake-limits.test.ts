import { IntakeLimits } from './intake-limits.js'

describe('the limit of intakes', () => {
  it('refuses the 301st of one address and says when to come back, and nobody else', async () => {
    const limits = new IntakeLimits()
    for (let sent = 0; sent < 300; sent += 1) await limits.demandTry('192.0.2.1')
    await expect(limits.demandTry('192.0.2.1')).rejects.toMatchObject({
      code: 'TOO_MANY_TRIES',
      facts: { retryAfterSeconds: expect.any(Number) as number },
    })
    await expect(limits.demandTry('192.0.2.2')).resolves.toBeUndefined()
  })
})
