import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { answered, linkIn, nextMail } from './answered.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { sendInquiry } from './people.js'
import { VISITOR_LABELS } from './visitor-labels.js'

const VISITORS = {
  KO: {
    name: '이몽룡전',
    email: 'mongryong@example.kr',
    phone: '010-0000-7733',
    content: '체험 예약을 취소하고 싶습니다.',
    answer: '예약을 취소했습니다.\n환불은 사흘 안에 됩니다.',
    letter: '감사합니다. 하나 더 여쭙니다 😀',
  },
  EN: {
    name: 'Chunhyang Invented',
    email: 'chunhyang.invented@example.kr',
    phone: '010-0000-7744',
    content: 'Please cancel my booking.',
    answer: 'Your booking is cancelled.\nThe refund follows within three days.',
    letter: 'Thank you. One more question 😀',
  },
}

const RESIDENT_NUMBER = '900101-1234567'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('KO'))("the visitor's half of a conversation, in Chromium, %s", (locale) => {
  const words = VISITOR_LABELS[locale]
  const visitor = VISITORS[locale]
  let house: House
  let browser: TestBrowser
  let url: string
  let link: string
  const accessibility = async (page: Page) => expect(await axeViolations(page)).toEqual([])
  const textOf = (page: Page) => page.locator('main').innerText()
  const heading = (page: Page, text: string) =>
    page.getByRole('heading', { level: 1 }).filter({ hasText: text }).waitFor()
  const open = async (page: Page, address: string) => {
    await page.goto(address)
    await page.getByRole('button', { name: words.open }).click()
  }

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('is told on the receipt that the answer brings a link, and gets one', async () => {
    const { page, context } = await browser.visit(locale)
    const number = await sendInquiry(page, url, LABELS[locale], visitor)
    expect(await textOf(page)).toContain(words.link)
    const handler = house.staff(await house.signIn('handler'))
    link = linkIn(await answered(house, handler, number, visitor.answer))
    expect(link).toMatch(new RegExp(`^${url}/${words.path}/case#[\\w-]{43}$`))
    await context.close()
  })

  it('has the code taken out of address and history, and spends nothing by looking', async () => {
    for (const width of [1280, 320]) {
      const { page, context } = await browser.visit(locale, width)
      await page.goto(link)
      await page.getByRole('button', { name: words.open }).waitFor()
      expect([page.url(), await page.evaluate<string>('JSON.stringify(history.state)')]).toEqual([
        `${url}/${words.path}/case`,
        'null',
      ])
      expect(await page.getByLabel(words.code).isVisible()).toBe(false)
      expect(await context.cookies()).toEqual([])
      await accessibility(page)
      await context.close()
    }
  })

  it('reads the answer, and writes back what is kept without a resident number', async () => {
    const { page, context } = await browser.visit(locale)
    await open(page, link)
    await page.getByText(words.answered).waitFor()
    expect(page.url()).toBe(`${url}/${words.path}/case/conversation`)
    expect(await textOf(page)).toContain(visitor.answer)
    expect(await context.cookies()).toEqual([
      expect.objectContaining({ name: '__Host-visit', httpOnly: true, secure: true, sameSite: 'Strict' }),
    ])
    await accessibility(page)
    await page.getByRole('button', { name: words.send }).click()
    await page.getByRole('alert').getByText(words.empty).waitFor()
    await accessibility(page)
    await page.getByRole('textbox', { name: words.letter }).fill(`${visitor.letter}\n${RESIDENT_NUMBER}`)
    await page.getByRole('button', { name: words.send }).click()
    await page.getByRole('status').getByText(words.masked).waitFor()
    const text = await textOf(page)
    expect([text.includes(visitor.letter), text.includes(RESIDENT_NUMBER)]).toEqual([true, false])
    expect(text).toContain(words.taken)
    await accessibility(page)
    await picture(page, `site-conversation-${words.path}`)
    await context.close()
  })

  it('is told that the link was used, and gets a new one by e-mail', async () => {
    const { page, context } = await browser.visit(locale)
    await open(page, link)
    await heading(page, words.spent)
    await accessibility(page)
    expect(await context.cookies()).toEqual([])
    const sent = house.mails.length
    await page.getByRole('button', { name: words.renew }).click()
    await heading(page, words.asked)
    await accessibility(page)
    const fresh = linkIn(await nextMail(house, sent))
    expect(fresh).not.toBe(link)
    link = fresh
    await context.close()
  })

  it('does all of it without script, pasting the link, until it leaves', async () => {
    const { page, context } = await browser.visit(locale, 320, false)
    await page.goto(`${url}/${words.path}/case`)
    await page.getByLabel(words.code).fill(link)
    await page.getByRole('button', { name: words.open }).click()
    await page.getByRole('textbox', { name: words.letter }).fill('script off')
    await page.getByRole('button', { name: words.send }).click()
    await page.getByRole('status').getByText(words.arrived).waitFor()
    expect(await textOf(page)).toContain('script off')
    const visit = (await context.cookies())[0]!
    await page.getByRole('button', { name: words.leave }).click()
    await heading(page, words.left)
    expect(await context.cookies()).toEqual([])
    await context.addCookies([visit])
    await page.goto(`${url}/${words.path}/case/conversation`)
    await heading(page, words.over)
    await context.close()
  })

  it('loses nothing that was typed when the half hour is over', async () => {
    const asked = await browser.visit(locale)
    await open(asked.page, link)
    const sent = house.mails.length
    await asked.page.getByRole('button', { name: words.renew }).click()
    await open(asked.page, linkIn(await nextMail(house, sent)))
    await asked.page.getByRole('textbox', { name: words.letter }).fill('typed too slowly')
    await house.clock.move({ minutes: 31 })
    await asked.page.getByRole('button', { name: words.send }).click()
    await heading(asked.page, words.over)
    expect(await asked.page.getByLabel(words.kept).inputValue()).toBe('typed too slowly')
    await accessibility(asked.page)
    const spent = house.mails.length
    await asked.page.getByLabel(words.code).fill(link)
    await asked.page.getByRole('button', { name: words.open }).click()
    await asked.page.getByRole('button', { name: words.renew }).click()
    await heading(asked.page, words.asked)
    await asked.page.getByLabel(words.code).fill(linkIn(await nextMail(house, spent)))
    await asked.page.getByRole('button', { name: words.open }).click()
    expect(await asked.page.getByRole('textbox', { name: words.letter }).inputValue()).toBe('typed too slowly')
    await asked.context.close()
  })

  it('put nothing personal into an address, and no page complained', () => {
    const everywhere = decodeURIComponent(browser.addresses.join('\n'))
    for (const value of [visitor.name, visitor.email, visitor.phone, visitor.content, visitor.answer, visitor.letter])
      expect(everywhere).not.toContain(value)
    // What was refused answers with its status, which the browser's console notes
    expect(browser.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })
})
