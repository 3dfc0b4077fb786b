import type { Send } from '@jikimi/client/staff'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { offered, PLACE, seoul, workingDays } from '../support/meetings.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { linkIn, mailAbout } from './answered.js'
import { localesOf } from './locales-of.js'
import { VISITOR_LABELS } from './visitor-labels.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('EN'))("a visitor's meeting, in Chromium, %s", (locale) => {
  const words = VISITOR_LABELS[locale]
  let house: House
  let browser: TestBrowser
  let handler: Send
  let day: string
  const accessibility = async (page: Page) => expect(await axeViolations(page)).toEqual([])

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    handler = house.staff(await house.signIn('ir-handler'))
    day = workingDays(house, 2)[1]!
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  /** Two times of that day are offered; the visitor has opened the link of the letter. */
  async function opened(hours: readonly [string, string], width = 1280, hasScript = true): Promise<Page> {
    const { number } = await offered(house, handler, { locale, startsAt: hours.map((hour) => seoul(day, hour)) })
    const link = linkIn(await mailAbout(house, number))
    const { page } = await browser.visit(locale, width, hasScript)
    await page.goto(hasScript ? link : link.replace(/#.*/, ''))
    if (!hasScript) await page.getByLabel(words.code).fill(link)
    await page.getByRole('button', { name: words.open }).click()
    await page.getByRole('radio').first().waitFor()
    return page
  }

  it('is fixed by choosing a time, and comes as a file for the calendar', async () => {
    const page = await opened(['10:00', '11:30'])
    await accessibility(page)
    await page.getByRole('button', { name: words.pick }).click()
    await page.getByRole('alert').getByText(words.choose).waitFor()
    await accessibility(page)
    await page.getByRole('radio').last().check()
    await page.getByRole('button', { name: words.pick }).click()
    await page.getByRole('status').getByText(words.fixed).waitFor()
    expect(await page.locator('main').innerText()).toContain(PLACE)
    await accessibility(page)
    await picture(page, `site-meeting-${words.path}`)
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: words.calendar }).click()
    const file = await readFile(await (await coming).path(), 'utf8')
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART[^\r]*\r\n[\s\S]*END:VCALENDAR\r\n$/)
    await page.context().close()
  })

  it('is not lost on somebody else: whoever comes second chooses another time', async () => {
    const [first, second] = [await opened(['14:00', '15:30']), await opened(['14:00', '16:00'])]
    for (const page of [first, second]) {
      await page.getByRole('radio').first().check()
      await page.getByRole('button', { name: words.pick }).click()
    }
    await second.getByRole('alert').getByText(words.gone).waitFor()
    expect([
      await second.getByRole('radio').first().isDisabled(),
      await second.getByRole('radio').last().isEnabled(),
    ]).toEqual([true, true])
    await accessibility(second)
    for (const page of [first, second]) await page.context().close()
  })

  it('can be declined in two steps, with script off, on a narrow screen', async () => {
    const page = await opened(['17:00', '18:00'], 320, false)
    expect(await page.getByRole('button', { name: words.declineNow }).isVisible()).toBe(false)
    await page.getByText(words.decline, { exact: true }).click()
    await page.getByRole('button', { name: words.declineNow }).click()
    await page.getByRole('status').getByText(words.declined).waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.context().close()
  })

  it('made no page complain but of what was refused', () => {
    expect(browser.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })
})
