import { addDays } from '@jikimi/policy'
import { Client } from 'pg'
import type { Page } from 'playwright-core'
import { publishPolicy } from '../../src/rooms/policy/index.js'
import { aDatabase } from '../support/a-database.js'
import { aHouse, type House } from '../support/a-house.js'
import { nextPolicy } from '../support/next-policy.js'
import { LABELS } from './labels.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'

const WRITTEN = { NAME: '자정이몽룡', EMAIL: 'midnight@example.kr', CONTENT: '자정을 넘긴 문의입니다.' }
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

  /** Filled in and agreed to under the version that is in force. */
  async function openForm(): Promise<Page> {
    const { page } = await browser.visit('KO')
    await page.goto(`${url}/ko/inquiry`)
    for (const [name, text] of Object.entries(WRITTEN)) await page.locator(`[name="item-${name}"]`).fill(text)
    await page.locator('input[type="checkbox"]').check()
    return page
  }
  /** Told, with the new text and all that was written; taken once the new text is agreed to. */
  async function sendTwice(page: Page): Promise<void> {
    const send = page.getByRole('button', { name: LABELS.KO.send, exact: true })
    await send.click()
    await page.getByText('그 사이 처리방침이 바뀌었습니다.').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    expect(await page.locator('main').innerText()).toContain('6개월')
    for (const [name, text] of Object.entries(WRITTEN))
      expect(await page.locator(`[name="item-${name}"]`).inputValue()).toBe(text)
    expect(await page.locator('input[type="checkbox"]').isChecked()).toBe(false)
    await page.locator('input[type="checkbox"]').check()
    await send.click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: LABELS.KO.received }).waitFor()
    const kept = await house.sql<{ version: string }>(
      'postgres',
      'select v.version from jikimi.consent_record r join jikimi.policy_version v on v.id = r.policy_version_id',
    )
    expect(kept).toEqual([{ version: '1.1' }])
  }

  it('changes by itself at midnight in Seoul; a form open over it is taken once its new text is agreed to', async () => {
    const { page, context } = await browser.visit('KO', 1280, false)
    const versionShown = async () => {
      await page.goto(`${url}/ko/policy`)
      return page.locator('dl.facts dd').first().innerText()
    }
    const untilThen = Date.parse(`${effectiveOn}T00:00:00+09:00`) - house.clock.now().getTime()
    await house.clock.move({ seconds: Math.floor(untilThen / 1000) - 60 })
    expect(await versionShown()).toBe('1.0')
    const writer = await openForm()
    await house.clock.move({ seconds: 61 })
    expect(await versionShown()).toBe('1.1')
    await sendTwice(writer)
    await page.goto(`${url}/ko/policy/versions/1.0`)
    expect(await page.locator('main .note').first().innerText()).toContain('까지 시행된 버전 1.0')
    await context.close()
  })
})
