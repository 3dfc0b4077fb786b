import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'
import { REGISTER_LABELS } from './register-labels.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

const NAME = '홍길동'
const EMAIL = 'gildong@example.kr'
const NARROW = { width: 390, height: 860 }
const WIDE = { width: 1280, height: 860 }

inChromium.each(localesOf('KO'))('the register of a privacy officer, in Chromium, %s', (locale) => {
  const general = LABELS[locale]
  const words = REGISTER_LABELS[locale]
  let house: House
  let browser: TestBrowser
  let page: Page
  let url: string

  /** Without violations wide and narrow, light and dark. */
  const accessible = async (name: string) => {
    for (const [way, size] of [
      ['wide', WIDE],
      ['narrow', NARROW],
    ] as const) {
      await page.setViewportSize(size)
      expect({ name, way, broken: await axeViolations(page) }).toEqual({ name, way, broken: [] })
      await page.evaluate('scrollTo(0, 0)')
      await picture(page, `${name}-${way}-${general.path}`)
    }
    await page.setViewportSize(WIDE)
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name }).last().click()
  const open = async (path: string) => {
    await page.goto(`${url}/admin/#${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  const numbersShown = () => page.getByRole('rowheader').getByRole('link').allInnerTexts()

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    for (const [name, email] of [
      [NAME, EMAIL],
      [NAME.normalize('NFD'), EMAIL],
      ['남궁민준', 'minjun@example.kr'],
    ] as const) {
      await sendInquiry(house.site(), { name, email, phone: '' })
      await house.clock.move({ minutes: 1 })
    }
    await casesOf(house.staff(await house.signIn('handler')))
    await house.sequence()
    ;({ page } = await browser.visit(locale))
    await signIn(page, url, house, 'officer', general)
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('lists every collection masked, and keeps codes and days of a filter in the address', async () => {
    await page.getByRole('link', { name: words.register, exact: true }).click()
    await page.getByRole('rowheader').first().waitFor()
    expect(await numbersShown()).toHaveLength(3)
    expect(await page.locator('main').innerText()).not.toMatch(/홍길동|gildong@|남궁민준/)
    await accessible('register')
    await page.getByLabel(words.state).selectOption({ label: words.taken })
    await press(words.apply)
    await page.waitForURL(/state=TAKEN/)
    await open('/register')
    await page.getByRole('rowheader').first().waitFor()
  })

  it('finds by a whole address and by name, also nobody, and keeps nothing of what was typed', async () => {
    await open('/register-search')
    await page.getByRole('textbox', { name: words.contact }).fill(EMAIL)
    await press(words.find)
    await page.getByText(words.found).first().waitFor()
    await accessible('register-found')
    await press(words.forget)
    await page.getByRole('textbox', { name: words.name }).fill('홍 길동')
    await press(words.search)
    await page.getByText(words.found).first().waitFor()
    await press(words.forget)
    await page.getByRole('textbox', { name: words.name }).fill('아무개')
    await press(words.search)
    await page.getByText(words.nobody).waitFor()
    await accessible('register-nobody')
    expect(page.url()).not.toMatch(/%|@/)
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')
    expect(kept).toBe('[{},{}]')
    await press(words.forget)
  })

  it('shows what two collections share, and joins them with a reason', async () => {
    await open('/person-suggestions')
    await page.getByText(words.sharedEmail).first().waitFor()
    await accessible('suggestions')
    await press(words.join)
    await page.getByRole('textbox', { name: words.reason }).fill(words.reasonText)
    await accessible('join')
    await press(words.joinAct)
    await page.getByText(words.joined).first().waitFor()
    await page.getByText(words.decided).waitFor()
  })

  it('tells a person’s timeline day by day, on screen and on paper, light and dark', async () => {
    await open('/register')
    await page.getByRole('rowheader').getByRole('link').last().click()
    await page.getByRole('heading', { name: words.timeline }).waitFor()
    await page.getByText(words.two).waitFor()
    expect(page.url()).toMatch(/#\/register\/[0-9a-f-]{36}\/show$/)
    await page.getByText(words.collected, { exact: true }).first().waitFor()
    await page.getByText(words.looked).first().waitFor()
    await page.getByRole('heading', { name: words.weekday }).first().waitFor()
    await accessible('person')
    await page.getByRole('button', { name: words.dark }).click()
    await accessible('person-dark')
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    expect(await page.getByRole('button', { name: words.apart }).first().isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: words.timeline }).isVisible()).toBe(true)
    await picture(page, `person-paper-${general.path}`)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    await page.emulateMedia({ media: 'screen' })
  })

  it('keeps the two apart again by another decision', async () => {
    await press(words.apart)
    await page.getByRole('textbox', { name: words.reason }).fill(words.reasonText)
    await press(words.apartAct)
    await page.getByText(words.apartDone).first().waitFor()
    await page.getByText(words.two).waitFor({ state: 'detached' })
  })

  it('left no complaint of a page, and no address that says more than ids, codes and days', () => {
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
    expect(browser.addresses.filter((address) => /@|%40|(?<![0-9a-f]-?)\b010-|gildong|%ED/.test(address))).toEqual([])
  })
})
