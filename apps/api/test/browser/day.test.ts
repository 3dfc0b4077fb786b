import { OpenVisitDocument, PickTimeDocument, OwnConversationDocument, WriteBackDocument } from '@jikimi/client/public'
import { addWorkingDays, dayInSeoul } from '@jikimi/policy'
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { until } from '../support/until.js'
import { aBrowser, chromiumPath, type TestBrowser } from './a-browser.js'
import { answered, linkIn, nextMail } from './answered.js'
import { DAY_LABELS } from './day-labels.js'
import { inBothLights, inThisLight } from './in-both-lights.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'

const VISITORS = {
  KO: { name: '성춘향전', email: 'chunhyang@example.kr', letter: '하나 더 여쭙니다. 환불은 언제 되나요?' },
  EN: { name: 'Hyangdan Invented', email: 'hyangdan@example.kr', letter: 'One more question: when is the refund?' },
}
const ANSWER = { KO: '환불은 사흘 안에 됩니다.', EN: 'The refund follows within three days.' }

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('KO'))("a handler's day, in Chromium, %s", (locale) => {
  const general = LABELS[locale]
  const words = DAY_LABELS[locale]
  const visitor = VISITORS[locale]
  let house: House
  let browser: TestBrowser
  let url: string
  let page: Page
  const named = (name: string) => `day-${name}-${general.path}`
  const press = (name: string) => page.getByRole('button', { name, exact: true }).last().click()
  const inDialog = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
  const said = (text: string | RegExp) => page.getByText(text).first().waitFor()
  const enter = async (who: string) => {
    await page?.context().close()
    ;({ page } = await browser.visit(locale))
    // dialogs are looked at in one light a language
    await page.emulateMedia({ colorScheme: locale === 'KO' ? 'light' : 'dark' })
    await signIn(page, url, house, who, general)
  }
  /** Opens the link of a mail as the visitor does. */
  const visitBy = async (mail: string) => {
    const token = linkIn(mail).split('#')[1]!
    return house.visitor((await house.site()(OpenVisitDocument, { input: { token } })).openVisit.visit)
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

  it('begins at home, where a letter that came back to an answer is the first thing to do', async () => {
    const { case: own } = await sendInquiry(house.site(), { locale, ...visitor, content: visitor.letter })
    const handler = house.staff(await house.signIn('handler'))
    const subject = await visitBy(await answered(house, handler, own.number, ANSWER[locale]))
    await subject(WriteBackDocument, { input: { body: visitor.letter, idempotencyKey: randomUUID() } })
    await enter('handler')
    await page.getByRole('link', { name: words.repliesAtHome }).waitFor()
    await inBothLights(page, words, named('home'))
    await page.getByRole('link', { name: words.repliesAtHome }).click()
    await page.getByRole('link', { name: own.number }).waitFor()
    expect(await page.getByRole('table').innerText()).toContain(words.newLetter)
    expect(page.url()).toMatch(/#\/inquiries\?purpose=CIVIL_COMPLAINT&view=replies$/)
    await inBothLights(page, words, named('inbox'))
    await page.getByRole('link', { name: own.number }).click()
    await said(words.replied)
  })

  it('goes on with the letter, revealed for minutes, and a draft that outlives the page', async () => {
    await press(words.openLetter)
    await inThisLight(page, named('reveal'))
    await inDialog(general.reveal)
    await said(visitor.letter)
    await press(words.hide)
    await page.getByText(visitor.letter).waitFor({ state: 'detached' })
    await page.getByLabel(general.answer).fill(ANSWER[locale])
    await said(words.saved)
    await page.reload()
    await said(words.restored)
    expect(await page.getByLabel(general.answer).inputValue()).toBe(ANSWER[locale])
    await inBothLights(page, words, named('case'))
    const mails = house.mails.length
    await press(general.sendAnswer)
    await said(words.sent)
    await nextMail(house, mails)
  })

  it('brings an answer back that did not arrive, and sends it again', async () => {
    await page.reload()
    await page.getByRole('button', { name: words.noteBounce }).last().click()
    await inThisLight(page, named('note-bounce'))
    await inDialog(words.noteBounce)
    await said(words.cameBack)
    await inBothLights(page, words, named('bounced'))
    const mails = house.mails.length
    await press(words.sendAgain)
    await said(words.again)
    expect(await nextMail(house, mails)).toContain('case#')
  })

  it('closes the case, and opens it again', async () => {
    await page.reload()
    await press(words.handOver)
    await inThisLight(page, named('hand-over'))
    await inDialog(words.cancel)
    await press(general.close)
    await inThisLight(page, named('close'))
    await inDialog(general.closeAct)
    await said(general.closed)
    await inThisLight(page, named('closed'))
    await press(words.reopen)
    await inDialog(words.reopen)
    await said(words.reopened)
  })

  it('offers times for a meeting, of which the server refuses a Sunday; the visitor picks one', async () => {
    const inquiry = { locale, ...visitor, purpose: 'IR_MEETING', content: visitor.letter }
    const { case: own } = await sendInquiry(house.site(), inquiry)
    await enter('ir-handler')
    await page.goto(`${url}/admin/#/inquiries`)
    await page.getByRole('link', { name: own.number }).click()
    await press(general.take)
    await press(words.offer)
    const dialog = page.getByRole('dialog')
    const type = async (number: number, day: string) => {
      await dialog.getByLabel(words.day(number)).fill(day)
      await dialog.getByLabel(words.hour(number)).fill('14:30')
    }
    const today = dayInSeoul(house.clock.now())
    await dialog.getByLabel(words.place).fill('https://meet.example.kr/invented')
    await type(1, nextSunday(today))
    await inDialog(words.sendTimes)
    await dialog.getByText(words.holiday).waitFor()
    await inThisLight(page, named('offer'))
    await type(1, addWorkingDays(today, 3))
    await inDialog(words.addTime)
    await type(2, addWorkingDays(today, 4))
    const mails = house.mails.length
    await inDialog(words.sendTimes)
    await said(words.offered)
    const subject = await visitBy(await nextMail(house, mails))
    const { ownConversation } = await subject(OwnConversationDocument, {})
    await inBothLights(page, words, named('offered'))
    await subject(PickTimeDocument, { input: { timeId: ownConversation.appointment!.times[0]!.id } })
    await page.reload()
    await said(words.fixed)
    await inBothLights(page, words, named('fixed'))
  })

  it('ends with the meeting held, and the case closed for it', async () => {
    const address = page.url()
    await house.clock.move({ days: 7 })
    await enter('ir-handler')
    await page.goto(address)
    await press(words.held)
    await inDialog(words.held)
    await said(words.heldMark)
    await press(general.close)
    expect(await page.getByRole('dialog').getByLabel(words.closeAs).inputValue()).toBe('MEETING_HELD')
    await inDialog(general.closeAct)
    await said(general.closed)
  })

  it('rests on templates that the privacy officer keeps in both languages', async () => {
    await enter('officer')
    await inBothLights(page, words, named('officer-home'))
    await page.getByRole('link', { name: words.templates, exact: true }).first().click()
    await page.getByRole('link', { name: words.template }).waitFor()
    await inBothLights(page, words, named('templates'))
    await page.getByRole('link', { name: words.template }).click()
    await page.getByRole('button', { name: words.insertName }).click()
    await press(words.preview)
    await said(words.previewed)
    await inBothLights(page, words, named('template'))
    await press(words.saveTemplate)
    await said(words.templateSaved)
  })

  it('put nothing personal into an address, and no page complained', async () => {
    await until(() => browser.addresses.length > 0)
    const everywhere = decodeURIComponent(browser.addresses.join('\n'))
    for (const value of [visitor.name, visitor.email, visitor.letter, ANSWER[locale]])
      expect(everywhere).not.toContain(value)
    // what was refused answers with its status, which the browser's console notes
    expect(browser.complaints.filter((text) => !/status of 4\d\d/.test(text))).toEqual([])
  })
})

/** The Sunday of the week after this one: far enough ahead, and no working day in any year. */
const nextSunday = (today: string): string => {
  const day = new Date(`${today}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 14 - day.getUTCDay())
  return day.toISOString().slice(0, 10)
}
