import { AddressLimits } from './address-limits.js'

describe('the limit of an address', () => {
  it('refuses one try more than there are and says when to come back, and nobody else', async () => {
    const limits = new AddressLimits(3)
    for (let sent = 0; sent < 3; sent += 1) await limits.demandTry('192.0.2.1')
    await expect(limits.demandTry('192.0.2.1')).rejects.toMatchObject({
      code: 'TOO_MANY_TRIES',
      facts: { retryAfterSeconds: expect.any(Number) as number },
    })
    await expect(limits.demandTry('192.0.2.2')).resolves.toBeUndefined()
  })
})
