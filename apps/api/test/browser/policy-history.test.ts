import { addDays } from '@jikimi/policy'
import { Client } from 'pg'
import { publishPolicy } from '../../src/rooms/policy/index.js'
import { aDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { nextPolicy } from '../support/next-policy.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'

const PLACES = ['', '/history', '/versions/1.0', '/versions/1.1', '/changes/1.1'] as const
const COMING = { ko: '시행 예정', en: 'Coming' } as const
const CHANGED = {
  ko: ['3개월', '6개월', '다시 동의를 받습니다'],
  en: ['3 months', '6 months', 'Consent is asked for again'],
} as const

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium('what was, is and will be in force, in Chromium without script', () => {
  let house: House
  let browser: TestBrowser
  let url: string
  let effectiveOn: string

  beforeAll(async () => {
    const database = await aDatabase()
    const migrator = new Client({ connectionString: database.urls.jikimi_migrator })
    await migrator.connect()
    const [{ day: announcedOn }] = (await migrator.query('select jikimi.today()::text as day')).rows as [
      { day: string },
    ]
    effectiveOn = addDays(announcedOn, 30)
    await publishPolicy(migrator, await nextPolicy({ months: 6, words: ' 개정', announcedOn, effectiveOn }), new Date())
    await migrator.end()
    house = await aHouse({ isQuiet: true, over: database })
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it.each([
    ['KO', 'ko', 320],
    ['KO', 'ko', 1280],
    ['EN', 'en', 320],
    ['EN', 'en', 1280],
  ] as const)(
    'is whole in %s at %s, %i wide: read, compared, nothing cut, axe finds nothing',
    async (locale, path, width) => {
      const { page, context } = await browser.visit(locale, width)
      for (const place of PLACES) {
        await page.goto(`${url}/${path}/policy${place}`)
        expect([place, await axeViolations(page)]).toEqual([place, []])
        const { wide, seen } = await page.evaluate<{ wide: number; seen: number }>(
          '({ wide: document.documentElement.scrollWidth, seen: document.documentElement.clientWidth })',
        )
        expect([place, wide <= seen]).toEqual([place, true])
        await picture(page, `site-policy${place.replaceAll(/[/.]/g, '-')}-${path}-${width}`)
      }
      expect(await page.locator('main').innerText()).toEqual(expect.stringContaining(CHANGED[path][0]))
      for (const words of CHANGED[path]) expect(await page.locator('main').innerText()).toContain(words)
      await page.goto(`${url}/${path}/policy/history`)
      expect(await page.locator('main').innerText()).toContain(COMING[path])
      await page.locator(`main a[href="/${path}/policy/changes/1.1"]`).click()
      expect(await page.locator('ins').count()).toBeGreaterThan(0)
      expect(await context.cookies()).toEqual([])
      await context.close()
    },
  )

  it('asks for no script on any of these pages, and nobody complained', () => {
    expect(browser.addresses.filter((address) => address.endsWith('.js'))).toEqual([])
    expect(browser.complaints).toEqual([])
  })

  it('changes by itself at midnight in Seoul of its day', async () => {
    const { page, context } = await browser.visit('KO', 1280, false)
    const versionShown = async () => {
      await page.goto(`${url}/ko/policy`)
      return page.locator('dl.facts dd').first().innerText()
    }
    const untilThen = Date.parse(`${effectiveOn}T00:00:00+09:00`) - house.clock.now().getTime()
    await house.clock.move({ seconds: Math.floor(untilThen / 1000) - 60 })
    expect(await versionShown()).toBe('1.0')
    await house.clock.move({ seconds: 61 })
    expect(await versionShown()).toBe('1.1')
    await page.goto(`${url}/ko/policy/versions/1.0`)
    expect(await page.locator('main .note').first().innerText()).toContain('까지 시행된 버전 1.0')
    await context.close()
  })
})
