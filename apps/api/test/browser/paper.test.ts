import { addDays, dayInSeoul } from '@jikimi/policy'
import type { Page } from 'playwright-core'
import { accountId } from '../support/account-id.js'
import { aHouse, type House } from '../support/a-house.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { PAPER_LABELS } from './paper-labels.js'
import { signIn } from './people.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

const NARROW = { width: 390, height: 860 }
const WIDE = { width: 1280, height: 860 }

inChromium.each(localesOf('EN'))('paper, from its cabinet to the register, in Chromium, %s', (locale) => {
  const general = LABELS[locale]
  const words = PAPER_LABELS[locale]
  let house: House
  let browser: TestBrowser
  let officer: Page
  let url: string
  let number: string

  /** Without violations wide and narrow. */
  const accessible = async (page: Page, name: string) => {
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
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).last().click()
  const open = async (page: Page, path: string) => {
    await page.goto(`${url}/admin/#${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }

  beforeAll(async () => {
    house = await aHouse({ isQuiet: true })
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    ;({ page: officer } = await browser.visit(locale))
    await signIn(officer, url, house, 'officer', general)
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('an officer opens a place and says who holds its key', async () => {
    await officer.getByRole('link', { name: words.media, exact: true }).click()
    await officer.getByRole('link', { name: words.places, exact: true }).click()
    await officer.getByRole('textbox', { name: words.placeName }).fill('캐비닛 2')
    await officer.getByRole('textbox', { name: words.room }).fill('3층 문서고')
    await officer.getByRole('combobox', { name: words.holder }).selectOption(await accountId(house, 'officer'))
    await press(officer, words.openPlace)
    await officer.getByText(words.opened).waitFor()
    await officer.getByRole('rowheader').first().waitFor()
    await accessible(officer, 'paper-places')
    await officer.getByRole('rowheader').getByRole('link').first().click()
    await officer.getByRole('heading', { level: 1, name: '캐비닛 2' }).waitFor()
    await accessible(officer, 'paper-place')
  })

  it('registers what lies there, and is shown that it is late, in the list, on its page and at home', async () => {
    await open(officer, '/media/create')
    await officer.getByRole('textbox', { name: words.label }).fill('10월 신청서 2번 상자')
    await officer.getByRole('combobox', { name: words.purpose }).selectOption('CIVIL_COMPLAINT')
    await officer.getByRole('textbox', { name: words.people }).fill('42')
    await officer.getByLabel(words.takenOn).fill(addDays(dayInSeoul(house.clock.now()), -120))
    await officer.getByRole('combobox', { name: words.place }).selectOption({ index: 1 })
    await accessible(officer, 'paper-create')
    await press(officer, words.registerMedium)
    await officer.getByText(words.registered).waitFor()
    await officer.getByText(words.lateWhy).waitFor()
    number = await officer.getByRole('heading', { level: 1 }).innerText()
    expect(number).toMatch(/^P-\d{4}-\d{6}$/)
    await accessible(officer, 'paper-medium')
    await open(officer, '/media')
    await press(officer, words.onlyLate)
    await officer.waitForURL(/late=yes/)
    await officer.getByText(words.late).first().waitFor()
    await accessible(officer, 'paper-list')
    await press(officer, words.dark)
    await accessible(officer, 'paper-list-dark')
    await open(officer, '/')
    await officer.getByRole('link', { name: words.lateAtHome }).click()
    await officer.getByRole('link', { name: number }).click()
    await officer.getByText(words.lateWhy).waitFor()
    await accessible(officer, 'paper-medium-dark')
  })

  it('records how it was destroyed and who saw it, which alone destroys nothing', async () => {
    await press(officer, words.destroy)
    await officer.getByRole('textbox', { name: words.where }).fill('3층 세단실')
    await officer.getByRole('combobox', { name: words.witness }).selectOption(await accountId(house, 'handler'))
    await accessible(officer, 'paper-destroy-dark')
    await press(officer, words.destroy)
    await officer.getByText(words.waits).waitFor()
    expect(await officer.getByRole('button', { name: words.confirm }).count()).toBe(0)
    await press(officer, words.light)
    await accessible(officer, 'paper-waits')
    await open(officer, '/paper-register')
    await officer.getByText(words.shredded).waitFor({ state: 'detached' })
  })

  it('somebody else confirms that they saw it, and it stands in the register, to be printed and signed', async () => {
    const { page: witness } = await browser.visit(locale)
    await signIn(witness, url, house, 'handler', general)
    await witness.getByRole('link', { name: words.asked }).waitFor()
    await accessible(witness, 'paper-home-witness')
    await witness.getByRole('link', { name: words.asked }).click()
    await press(witness, words.confirm)
    await witness.getByRole('dialog').waitFor()
    await accessible(witness, 'paper-confirm')
    await press(witness, words.confirm)
    await witness.getByText(words.confirmed).waitFor()
    await accessible(witness, 'paper-confirmed')
    await open(officer, '/media')
    await officer.getByRole('link', { name: words.destructionRegister, exact: true }).click()
    await officer.getByRole('rowheader').getByText(number).waitFor()
    await officer.getByText(words.shredded).first().waitFor()
    await accessible(officer, 'paper-register')
    await officer.emulateMedia({ media: 'print' })
    await officer.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await officer.getByText(words.signature, { exact: true }).first().waitFor()
    await picture(officer, `paper-register-printed-${general.path}`)
    await officer.evaluate(`dispatchEvent(new Event('afterprint'))`)
    await officer.emulateMedia({ media: 'screen' })
  })

  it('left no complaint of a page, and no address that says more than ids, codes and days', () => {
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
    expect(browser.addresses.filter((address) => /@|%40|%EC|%EB|신청서/.test(address))).toEqual([])
  })
})
