import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { moveToDay, publishedNext } from '../support/published-next.js'
import { until } from '../support/until.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { CONSENT_LABELS } from './consent-labels.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip
const FITS = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1'

inChromium.each(localesOf('KO'))('consents, in Chromium, %s', (locale) => {
  const words = CONSENT_LABELS[locale]
  const general = LABELS[locale]
  let house: House
  let browser: TestBrowser
  let url: string

  const accessible = async (page: Page, name: string, narrow: number) => {
    for (const width of [1280, narrow]) {
      await page.setViewportSize({ width, height: 900 })
      expect({ name, width, fits: await page.evaluate(FITS) }).toEqual({ name, width, fits: true })
      expect({ name, width, broken: await axeViolations(page) }).toEqual({ name, width, broken: [] })
      await picture(page, `${name}-${words.path}-${width}`)
    }
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  const linkTo = async (email: string, path: string) => {
    const found = () => house.mails.findLast(({ to, text }) => to === email && text.includes(`${path}#`))
    await until(() => found() !== undefined)
    return /https?:\S+#[\w-]+/.exec(found()!.text)![0].replace('127.0.0.1', 'localhost')
  }

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    for (const who of ['agrees', 'refuses', 'withdraws'])
      await sendInquiry(house.site(), { locale, email: `${who}@example.kr` })
    await moveToDay(house, await publishedNext(house, 6))
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('an officer sees whose consent no longer covers what is in force, and asks again', async () => {
    const { page } = await browser.visit(locale)
    await signIn(page, url, house, 'officer', general)
    await page.getByText(words.atHome).waitFor()
    await page.goto(`${url}/admin/#/consent-campaigns`)
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await page.getByRole('button', { name: words.begin }).click()
    await accessible(page, 'consent-begin', 360)
    await page.getByRole('dialog').getByRole('button', { name: words.begin }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText(words.running).first().waitFor()
    await linkTo('agrees@example.kr', '/consent')
    await page.reload()
    await page.getByText(words.running).first().waitFor()
    await accessible(page, 'consent-campaigns', 360)
    await page.context().close()
  })

  it('the person opens the link, reads what they would agree to, and agrees', async () => {
    const { page } = await browser.visit(locale)
    await page.goto(await linkTo('agrees@example.kr', '/consent'))
    expect(page.url()).toBe(`${url}/${words.path}/consent`)
    await accessible(page, 'site-consent-open', 320)
    await page.getByRole('button', { name: words.show }).click()
    await page.getByRole('button', { name: words.agree, exact: true }).waitFor()
    await accessible(page, 'site-consent-asked', 320)
    await page.getByRole('button', { name: words.agree, exact: true }).click()
    await page.getByRole('status').getByText(words.renewed).waitFor()
    await accessible(page, 'site-consent-renewed', 320)
    expect(await page.context().cookies()).toEqual([])
    await page.context().close()
  })

  it('or does not, as easily, without script', async () => {
    const { page } = await browser.visit(locale, 320, false)
    const link = await linkTo('refuses@example.kr', '/consent')
    await page.goto(link.replace(/#.*/, ''))
    await page.getByLabel(words.code).fill(link)
    await page.getByRole('button', { name: words.show }).click()
    await page.getByRole('button', { name: words.disagree }).click()
    await page.getByRole('status').getByText(words.refused).waitFor()
    expect(await page.getByRole('button', { name: words.agree, exact: true }).count()).toBe(0)
    await page.context().close()
  })

  it('a consent is withdrawn on the own page, behind a line that says what follows', async () => {
    const { page } = await browser.visit(locale)
    await page.goto(`${url}/${words.path}/rights`)
    await page.locator('#see-email').fill('withdraws@example.kr')
    await page.locator('form[action$="/rights/link"] button').click()
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.goto(await linkTo('withdraws@example.kr', '/my'))
    await page.locator('main form button').first().click()
    await page.getByText(words.withdraw).first().click()
    await accessible(page, 'site-consent-withdraw', 320)
    await page.getByRole('button', { name: words.withdraw }).click()
    await page.getByRole('status').getByText(words.withdrawn).waitFor()
    expect(await page.getByRole('button', { name: words.withdraw }).count()).toBe(0)
    await accessible(page, 'site-consent-withdrawn', 320)
    await page.context().close()
  })

  it('who reads records sees which consent covered one', async () => {
    await house.sequence()
    const { page } = await browser.visit(locale)
    await signIn(page, url, house, 'cpo', general)
    const [{ id }] = (await house.sql<{ id: string }>(
      'postgres',
      "select id from jikimi.access_record where act = 'inquiry.received' order by at limit 1",
    )) as [{ id: string }]
    await page.goto(`${url}/admin/#/access-records/${id}/show`)
    await page.getByText(words.beside).waitFor()
    await page.locator('li, tr, div').filter({ hasText: words.covered }).filter({ visible: true }).last().waitFor()
    await accessible(page, 'record-consent', 360)
    await page.context().close()
  })

  it('made no page complain but of what was refused', () => {
    expect(browser.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })
})
