import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { until } from '../support/until.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS, type Labels } from './labels.js'
import { sendInquiry, signIn, type Visitor } from './people.js'

const VISITORS: Readonly<Record<'KO' | 'EN', Visitor>> = {
  KO: {
    name: '이도령전',
    email: 'doryeong@example.kr',
    phone: '010-0000-7711',
    content: '체험 예약을 다음 달로 바꾸고 싶습니다.',
  },
  EN: {
    name: 'Gildong Invented',
    email: 'gildong.invented@example.kr',
    phone: '010-0000-7722',
    content: 'Please move my booking to next month.',
  },
}

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(['KO', 'EN'] as const)('one inquiry from the site to its answer, in Chromium, %s', (locale) => {
  const words = LABELS[locale]
  const visitor = VISITORS[locale]
  let house: House
  let browser: TestBrowser
  let url: string
  let number: string
  let caseAddress: string
  const accessibility = async (page: Page) => expect(await axeViolations(page)).toEqual([])

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('lets the visitor read the policy and send an inquiry with consent', async () => {
    const { page, context } = await browser.visit(locale)
    await page.goto(`${url}/${words.path}/policy`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator('main').innerText()).toContain('V1.0')
    await accessibility(page)
    await picture(page, `site-policy-${words.path}`)
    await page.goto(`${url}/${words.path}/inquiry`)
    await accessibility(page)
    await picture(page, `site-inquiry-${words.path}`)
    expect(await context.cookies()).toEqual([])
    number = await sendInquiry(page, url, words, visitor)
    await accessibility(page)
    await picture(page, `site-receipt-${words.path}`)
    // A living case reads like a number of nobody's
    await page.goto(`${url}/${words.path}/verify`)
    await page.locator('#number').fill(number)
    await page.locator('main button').click()
    await page.locator('#unknown').waitFor()
    await accessibility(page)
    await picture(page, `site-verify-${words.path}`)
    expect(
      (await context.cookies()).every(({ httpOnly, secure, sameSite }) => httpOnly && secure && sameSite === 'Strict'),
    ).toBe(true)
    await context.close()
  })

  it('lets the designated handler work on it without seeing more than is needed', async () => {
    const { page, context } = await browser.visit(locale)
    await signIn(page, url, house, 'handler', words)
    await page.getByRole('link', { name: words.inquiries, exact: true }).first().click()
    await page.getByRole('link', { name: number }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain(visitor.email)
    await accessibility(page)
    await picture(page, `inbox-${words.path}`)
    await page.getByRole('link', { name: number }).click()
    await page.getByRole('button', { name: words.take }).click()
    await page.getByRole('button', { name: words.openReveal }).click()
    await revealAndHide(page, words, visitor)
    await page
      .getByLabel(words.answer)
      .fill(locale === 'KO' ? '예약을 다음 달 3일로 바꾸었습니다.' : 'Your booking is now on the third of next month.')
    await accessibility(page)
    await picture(page, `case-${words.path}`)
    await page.getByRole('button', { name: words.sendAnswer }).click()
    await until(() => house.mails.length === 1)
    expect(house.mails[0]).toMatchObject({
      to: visitor.email,
      subject: expect.stringMatching(words.mailSubject) as string,
    })
    await page.getByRole('button', { name: words.close }).click()
    await page.getByRole('dialog').getByRole('button', { name: words.closeAct, exact: true }).click()
    await page.getByText(words.closed).waitFor()
    caseAddress = page.url()
    await expectNothingKept(page, visitor)
    await context.close()
  })

  it('tells a handler of another purpose that there is no such case', async () => {
    const { page, context } = await browser.visit(locale)
    await signIn(page, url, house, 'ir-handler', words)
    await page.goto(caseAddress)
    await page.getByText(words.notFound).first().waitFor()
    expect(await page.locator('body').innerText()).not.toContain(number)
    await context.close()
  })

  it('shows the auditor who looked, when, from where and why, and nothing of the visitor', async () => {
    const { page, context } = await browser.visit(locale)
    await signIn(page, url, house, 'auditor', words)
    await page.getByRole('link', { name: words.records, exact: true }).first().click()
    await page.getByRole('cell', { name: number }).first().waitFor()
    const text = await page.locator('main').innerText()
    expect(text).toContain(words.revealed)
    for (const value of [visitor.name, visitor.email, visitor.phone, visitor.content]) expect(text).not.toContain(value)
    await accessibility(page)
    await picture(page, `records-${words.path}`)
    await context.close()
  })

  it('put nothing personal into an address, and no page complained', () => {
    const everywhere = decodeURIComponent(browser.addresses.join('\n'))
    for (const value of [visitor.name, visitor.email, visitor.phone, visitor.content])
      expect(everywhere).not.toContain(value)
    // What a handler of another purpose opens by address answers with a refusal, which the browser's console notes
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
  })
})

async function revealAndHide(page: Page, words: Labels, visitor: Visitor): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(words.emailItem).check()
  await dialog.getByLabel(words.contentItem).check()
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: words.reveal, exact: true }).click()
  await page.getByText(visitor.email).waitFor()
  await page.getByText(visitor.content).waitFor()
  await page.getByRole('button', { name: words.hide }).click()
  await page.getByText(visitor.email).waitFor({ state: 'detached' })
}

async function expectNothingKept(page: Page, visitor: Visitor): Promise<void> {
  // As text: it runs in the page, where other names exist than here
  const kept = await page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])',
  )
  for (const value of [visitor.name, visitor.email, visitor.phone, visitor.content]) expect(kept).not.toContain(value)
  const stores =
    'Promise.all([indexedDB.databases(), caches.keys()]).then(([bases, keys]) => bases.length + keys.length)'
  expect(await page.evaluate<number>(stores)).toBe(0)
}
