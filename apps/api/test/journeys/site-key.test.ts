import { InquiryPurposesDocument } from '@jikimi/client/public'
import { makeSiteKey } from '../../src/installation/make-site-key.js'
import { aHouse, type House } from '../support/a-house.js'
import { allRecords } from '../support/all-records.js'

describe('a site key made on the command line', () => {
  let house: House
  const made = (origins: readonly string[]) =>
    makeSiteKey(house.urls.jikimi_migrator, { label: 'invented shop', origins }, house.clock.now())

  beforeAll(async () => {
    house = await aHouse()
  })
  afterAll(() => house.close())

  it('opens the public endpoint for a frontend', async () => {
    const { inquiryPurposes } = await house.site(await made([]))(InquiryPurposesDocument, { locale: 'EN' })
    expect(inquiryPurposes.length).toBeGreaterThan(0)
  })

  it('lets browsers call from its own origins and from nowhere else', async () => {
    const key = await made(['https://shop.example.kr'])
    const from = (origin: string) =>
      fetch(`${house.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-site-key': key, origin },
        body: JSON.stringify({ query: '{ inquiryPurposes(locale: EN) { code } }' }),
      })
    const own = await from('https://shop.example.kr')
    expect(own.status).toBe(200)
    expect(own.headers.get('access-control-allow-origin')).toBe('https://shop.example.kr')
    expect((await from('https://elsewhere.example.kr')).status).toBe(403)
    // An origin of another key is none of this key's
    expect((await from('http://localhost:3000')).status).toBe(403)
  })

  it('is kept as a digest only, and that it was made is on record', async () => {
    const key = await made([])
    const rows = await house.sql(
      'postgres',
      'select count(*)::int as held from jikimi.site_key k where k::text like $1',
      [`%${key}%`],
    )
    expect(rows).toEqual([{ held: 0 }])
    const records = await allRecords(house.staff(await house.signIn('auditor')), { act: 'site-key.made' })
    expect(records.length).toBeGreaterThan(0)
    expect(JSON.stringify(records)).not.toContain(key)
  })

  it.each([
    ['a path behind it', 'https://shop.example.kr/a'],
    ['no scheme', 'shop.example.kr'],
    ['a star', '*'],
  ])('is refused an origin with %s', async (_what, origin) => {
    await expect(made([origin])).rejects.toThrow(RangeError)
  })
})
