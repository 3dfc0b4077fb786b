import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { deciding } from '../support/deciding.js'
import { until } from '../support/until.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { localesOf } from './locales-of.js'
import { OWN_PAGE_LABELS } from './own-page-labels.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('KO'))('the rights of a person and their own page, in Chromium, %s', (locale) => {
  const words = OWN_PAGE_LABELS[locale]
  const email = `own-${words.path}@example.kr`
  let house: House
  let browser: TestBrowser
  let url: string
  const accessibility = async (page: Page) => expect(await axeViolations(page)).toEqual([])
  const heading = (page: Page, text: string) =>
    page.getByRole('heading', { level: 1 }).filter({ hasText: text }).waitFor()
  const textOf = (page: Page) => page.locator('main').innerText()
  const isWide = (page: Page) =>
    page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  /** The link of the next mail to the person, as this host is called here. */
  const nextLink = async (sent: number): Promise<string> => {
    const mail = await until(async () => house.mails.slice(sent).find(({ to }) => to === email))
    return /https?:\S+\/my#[\w-]{43}/.exec(mail!.text)![0].replace('127.0.0.1', 'localhost')
  }
  const ask = async (page: Page, way = `${url}/${words.path}/rights`): Promise<string> => {
    const sent = house.mails.length
    await page.goto(way)
    await page.locator('#see-email').fill(email)
    await page.getByRole('button', { name: words.getLink }).click()
    await heading(page, words.asked)
    return nextLink(sent)
  }

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    await sendInquiry(house.site(), { locale, email, name: words.name, content: words.content })
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('reads the rights and all channels, also in a narrow window', async () => {
    for (const width of [1280, 320]) {
      const { page, context } = await browser.visit(locale, width)
      await page.goto(`${url}/${words.path}/rights`)
      await heading(page, words.rights)
      expect(await textOf(page)).toContain('+82-514-5007')
      await accessibility(page)
      expect([await isWide(page), await context.cookies()]).toEqual([false, []])
      await picture(page, `site-rights-${words.path}-${width}`)
      await page.getByRole('link', { name: words.guide }).click()
      await heading(page, words.guideTitle)
      await accessibility(page)
      expect(await isWide(page)).toBe(false)
      await context.close()
    }
  })

  it('asks for corrections from the web, opens the link, and follows what becomes of it', async () => {
    const { page, context } = await browser.visit(locale)
    const sent = house.mails.length
    await page.goto(`${url}/${words.path}/rights`)
    await page.getByRole('button', { name: words.sendRequest }).click()
    await page.getByRole('alert').waitFor()
    await accessibility(page)
    await page.locator('#kind-CORRECTION').check()
    await page.locator('#email').fill(email)
    await page.locator('#words').fill(words.wrong)
    await page.getByRole('button', { name: words.sendRequest }).click()
    await heading(page, words.taken)
    await accessibility(page)
    const link = await nextLink(sent)
    await page.goto(link)
    await page.getByRole('button', { name: words.open }).waitFor()
    expect(page.url()).toBe(`${url}/${words.path}/my`)
    await accessibility(page)
    await page.getByRole('button', { name: words.open }).click()
    await heading(page, words.title)
    expect(await textOf(page)).toContain(words.name)
    expect(await textOf(page)).toContain(words.confirmed)
    await accessibility(page)
    await picture(page, `site-own-page-${words.path}`)
    await page.locator('summary', { hasText: words.correct }).click()
    await page.locator('select[name=item]').selectOption({ index: 0 })
    await page.locator('input[name=value]').fill(words.rightName)
    await page.getByRole('button', { name: words.propose }).click()
    await page.getByRole('status').getByText(words.proposed).waitFor()
    await page.locator('summary', { hasText: words.withdraw }).click()
    await accessibility(page)
    await page.getByRole('button', { name: words.withdraw }).click()
    await page.getByRole('status').getByText(words.withdrawn).waitFor()
    expect(await context.cookies()).toEqual([
      expect.objectContaining({ name: '__Host-own', httpOnly: true, secure: true, sameSite: 'Strict' }),
    ])
    await context.close()
  })

  it('works without script: the code is pasted, a request made, the data taken along, the page left', async () => {
    const { page, context } = await browser.visit(locale, 320, false)
    const link = await ask(page)
    await page.goto(`${url}/${words.path}/my`)
    await page.locator('#code').fill(link)
    await page.getByRole('button', { name: words.open }).click()
    await heading(page, words.title)
    expect(await isWide(page)).toBe(false)
    await picture(page, `site-own-page-${words.path}-320`)
    await page.locator('#kind-ACCESS').check()
    await page.getByRole('button', { name: words.sendRequest }).click()
    await page.getByRole('status').getByText(words.made).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: words.json }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^my-data-[\d-]+\.json$/)
    await page.getByRole('button', { name: words.leave }).click()
    await heading(page, words.left)
    expect(await context.cookies()).toEqual([])
    await page.goto(`${url}/${words.path}/my`)
    await page.locator('#code').fill(link)
    await page.getByRole('button', { name: words.open }).click()
    await heading(page, words.spent)
    await context.close()
  })

  it('follows the mail of a notice to its own page, and finds the notice there with what comes next', async () => {
    const officers = deciding(house)
    const [request] = await officers.verified('DELETION', { locale, email, name: words.name })
    const parts = request!.targets.map(({ id }) => ({ targetId: id, outcome: 'GRANTED' }))
    const { id } = request!
    const decided = await officers.act('decideRightsRequest', { id, version: request!.version, parts })
    const executed = await officers.act('executeRightsRequest', { id, version: decided.version })
    await officers.act('sendNotice', { id, version: executed.version, means: 'EMAIL' })
    const mail = await until(async () => house.mails.find(({ subject }) => subject.includes(request!.number)))
    expect([mail!.to, mail!.text.includes(words.name)]).toEqual([email, false])
    const { page, context } = await browser.visit(locale, 360)
    const way = /https?:\S+\/rights/.exec(mail!.text)![0].replace('127.0.0.1', 'localhost')
    expect(way).toBe(`${url}/${words.path}/rights`)
    await page.goto(await ask(page, way))
    await page.getByRole('button', { name: words.open }).click()
    await heading(page, words.title)
    const told = page.locator('article', { hasText: request!.number })
    await told.locator('summary', { hasText: words.notice }).click()
    const text = await told.innerText()
    for (const part of [request!.number, words.certificate, words.toBeDestroyed]) expect(text).toContain(part)
    expect(await isWide(page)).toBe(false)
    await accessibility(page)
    await picture(page, `site-own-notice-${words.path}-360`)
    await context.close()
  })

  it('names nobody in any address, and no page complains', () => {
    const named = browser.addresses.filter((address) => /@|%40/.test(address) || address.includes(words.name))
    // A form that comes back with problems is answered with their status
    expect([named, browser.complaints.filter((text) => !/status of 4\d\d/.test(text))]).toEqual([[], []])
  })
})
