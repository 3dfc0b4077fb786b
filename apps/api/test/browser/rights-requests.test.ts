import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { isFullRun } from '../support/run.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'
import { RIGHTS_LABELS } from './rights-labels.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

const PERSON = { name: '홍길동', email: 'gildong@example.kr', phone: '010-0000-0001' }
const WIDE = { width: 1280, height: 860 }
const BOTH = [
  ['wide', WIDE],
  ['narrow', { width: 390, height: 860 }],
] as const
const SIZES = isFullRun() || process.env['JIKIMI_SCREENSHOTS'] ? BOTH : BOTH.slice(0, 1)
/** One pixel. */
const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

inChromium.each(localesOf('KO'))('requests by phone and by an agent, in Chromium, %s', (locale) => {
  const general = LABELS[locale]
  const words = RIGHTS_LABELS[locale]
  let house: House
  let browser: TestBrowser
  let page: Page
  let url: string
  let number: string

  /** Without violations; in the full run narrow, too. */
  const accessible = async (name: string, whose = page) => {
    for (const [way, size] of SIZES) {
      await whose.setViewportSize(size)
      expect({ name, way, broken: await axeViolations(whose) }).toEqual({ name, way, broken: [] })
      await whose.evaluate('scrollTo(0, 0)')
      await picture(whose, `${name}-${way}-${general.path}`)
    }
    await whose.setViewportSize(WIDE)
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last().click()
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor()
  const fill = (name: string | RegExp, text: string) => page.getByRole('textbox', { name }).first().fill(text)
  const open = async (path: string, whose = page) => {
    await whose.goto(`${url}/admin/#${path}`)
    await whose.getByRole('heading', { level: 1 }).first().waitFor()
  }
  const register = async (channel: string, rights: readonly RegExp[], requester?: string) => {
    await open('/rights-requests/create')
    await page.getByRole('button', { name: channel, exact: true }).click()
    for (const right of rights) await page.getByRole('checkbox', { name: right }).check()
    if (requester) await page.getByRole('combobox', { name: words.requester }).selectOption(requester)
    await fill(words.name, PERSON.name)
    await fill(words.email, PERSON.email)
    await fill(words.number, PERSON.phone)
    await fill(words.words, '이름의 한 글자가 잘못되어 있습니다.')
  }
  const callBack = async () => {
    await press(words.callBack)
    await press(words.showNumber)
    await page.getByRole('textbox', { name: words.callThis }).waitFor()
    expect(await page.getByRole('textbox', { name: words.callThis }).inputValue()).toMatch(/0000/)
    await press(words.saveResult)
    await said(words.verified)
  }

  beforeAll(async () => {
    house = await aHouse({ isQuiet: true })
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    await sendInquiry(house.site(), PERSON)
    await casesOf(house.staff(await house.signIn('handler')))
    await house.sequence()
    ;({ page } = await browser.visit(locale))
    await signIn(page, url, house, 'officer', general)
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('takes a call down: says before it saves that it restricts, and afterwards how many were found', async () => {
    await page.getByRole('link', { name: words.requests, exact: true }).click()
    await accessible('rights-empty')
    await register(words.phone, [words.correction, words.access])
    await said(words.restricts)
    await accessible('rights-receipt')
    await press(words.save)
    await said(words.found)
    expect(await page.locator('main').innerText()).not.toMatch(/홍길동|gildong@/)
    await accessible('rights-registered')
    await open('/rights-requests')
    await page.getByRole('rowheader').first().waitFor()
    await said(words.left)
    expect(await page.getByRole('rowheader').count()).toBe(2)
    await accessible('rights-inbox')
  })

  it('calls back by the number on file, and proposes a correction by field', async () => {
    await page
      .getByRole('row', { name: locale === 'KO' ? /정정/ : /Correction/ })
      .getByRole('link')
      .click()
    await page.getByRole('button', { name: words.callBack }).waitFor()
    await press(words.showWords)
    await press(words.hideWords)
    await accessible('rights-request')
    await callBack()
    await press(words.showContents)
    await press(words.propose)
    await page.getByRole('dialog').getByRole('textbox', { name: words.nameItem }).fill('홍길순')
    await accessible('rights-propose')
    await press(words.propose)
    await said(words.proposed)
    await press(words.showContents)
    await page.getByRole('columnheader', { name: words.after }).waitFor()
    await press(words.dark)
    await accessible('rights-contents-dark')
    await press(words.light)
  })

  it('corrects what was proposed, and tells the person in a notice that can be read before', async () => {
    await press(words.decide)
    await page.getByRole('dialog').waitFor()
    await accessible('rights-decide')
    await press(words.decide)
    await said(words.decided)
    await press(words.execute)
    await press(words.execute)
    await said(words.executed)
    await press(words.read)
    await accessible('rights-notice')
    await press(words.sendNotice)
    await page.getByRole('combobox', { name: words.means }).selectOption('HANDED_OVER')
    await press(words.sendNotice)
    await said(words.noted)
  })

  it('refuses access on a ground of the closed list only, with its article', async () => {
    await open('/rights-requests')
    await page
      .getByRole('row', { name: locale === 'KO' ? /열람/ : /Access/ })
      .getByRole('link')
      .click()
    await callBack()
    await press(words.refuse)
    await page.getByRole('combobox', { name: words.ground }).selectOption('HARM_TO_OTHERS')
    await page.getByRole('paragraph').getByText(words.harm).waitFor()
    await fill(words.because, words.becauseText)
    await accessible('rights-refuse')
    await press(words.decide)
    await press(words.decide)
    await said(words.decided)
    await press(words.execute)
    await press(words.execute)
    await said(words.executed)
    await press(words.sendNotice)
    await page.getByRole('combobox', { name: words.means }).selectOption('POST')
    await press(words.sendNotice)
    await page.getByRole('button', { name: words.objected }).waitFor()
  })

  it('lets an agent act only once their mandate was looked at and accepted', async () => {
    await register(words.writing, [words.deletion], 'DELEGATED_AGENT')
    await press(words.save)
    await said(words.found)
    await page
      .getByRole('main')
      .getByRole('link', { name: /R-\d{4}-\d{6}/ })
      .first()
      .click()
    await press(words.mandate)
    await fill(words.agentName, '김대리')
    await fill(words.agentEmail, 'agent@example.kr')
    await fill(words.relation, words.friend)
    await accessible('mandate-enter')
    await press(words.mandate)
    await page.locator('input[type="file"]').setInputFiles({ name: '위임장.png', mimeType: 'image/png', buffer: SCAN })
    await said(words.scanned)
    await press(words.accept)
    for (const point of await page.getByRole('dialog').getByRole('checkbox').all()) await point.check()
    await accessible('mandate-accept')
    await press(words.accept)
    await said(words.accepted)
    await press(words.document)
    await press(words.saveResult)
    await said(words.verified)
    number = (await page.getByRole('rowheader').first().innerText()).slice(0, 11)
    await accessible('rights-agent')
  })

  it('opens what is restricted where a statute compels it, once somebody else has approved', async () => {
    await open('/compulsions')
    await press(words.ask)
    await fill(words.caseNumber, number)
    await fill(words.statute, '형사소송법 제215조')
    await fill(words.reference, '서울중앙지방법원 2026-1234')
    await fill(words.what, '영장에 따른 제출')
    await accessible('compulsion-ask')
    await press(words.ask)
    await said(words.asked)
    const { page: chief } = await browser.visit(locale)
    await signIn(chief, url, house, 'cpo', general)
    await chief.getByRole('link', { name: words.toDecide }).click()
    await chief.getByRole('button', { name: words.approve, exact: true }).click()
    await chief.getByRole('dialog').getByRole('button', { name: words.approve, exact: true }).click()
    await chief.getByText(words.inForce).first().waitFor()
    await open('/')
    await open('/compulsions')
    await press(words.showCompelled)
    await said(PERSON.email)
    await accessible('compulsion-contents')
  })

  it('counts at home and in numbers, and is loud when late', async () => {
    await house.clock.move({ days: 20 })
    await signIn(page, url, house, 'officer', general)
    await page.getByRole('link', { name: words.late }).waitFor()
    await accessible('rights-home')
    await page.getByRole('link', { name: words.late }).click()
    await said(words.overdue)
    await press(words.dark)
    await accessible('rights-late-dark')
    await press(words.light)
    await page.getByRole('link', { name: words.statistics, exact: true }).click()
    await page.getByRole('figure').waitFor()
    await accessible('rights-numbers')
  })

  it('left no complaint of a page, and no address that says more than ids, codes and days', () => {
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
    expect(browser.addresses.filter((address) => /@|%40|%ED|(?<![0-9a-f]-?)\b010-|gildong/.test(address))).toEqual([])
  })
})
