import { refusingOverlap } from './refusing-overlap.js'

const failing = (code: string) => refusingOverlap(() => Promise.reject(Object.assign(new Error('a fault'), { code })))

describe('what the database says about an overlap', () => {
  it('is told as a refusal', async () => {
    await expect(failing('23P01')).rejects.toThrow('DESIGNATION_OVERLAPS')
  })

  it('is nothing else that it says', async () => {
    await expect(failing('42501')).rejects.toThrow('a fault')
  })
})
