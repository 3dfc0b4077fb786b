import { dayInSeoul } from '@jikimi/policy'
import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { type EnrolledPerson, anAccount } from '../support/an-account.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { until } from '../support/until.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'
import { STANDING_LABELS } from './standing-labels.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('EN'))(
  'a handler from the proposal over a lapsed training to the renewal, in Chromium, %s',
  (locale) => {
    const general = LABELS[locale]
    const words = STANDING_LABELS[locale]
    let house: House
    let browser: TestBrowser
    let url: string
    let substitute: EnrolledPerson
    const pages: Partial<Record<'officer' | 'chief' | 'handler' | 'substitute', Page>> = {}

    const accessible = async (page: Page, name: string) => {
      expect({ name, broken: await axeViolations(page) }).toEqual({ name, broken: [] })
      await picture(page, `${name}-${general.path}`)
    }
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
    const open = async (page: Page, path: string) => {
      await page.goto(`${url}/admin/#${path}`)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    }
    const visit = async (who: 'officer' | 'chief' | 'handler' | 'substitute'): Promise<Page> => {
      await pages[who]?.context().close()
      const { page } = await browser.visit(locale)
      pages[who] = page
      await signIn(page, url, house, who === 'chief' ? 'cpo' : who === 'substitute' ? substitute : who, general)
      return page
    }
    const caseRow = (page: Page) => page.getByRole('link', { name: /^Q-/ }).first()

    beforeAll(async () => {
      house = await aHouse()
      browser = await aBrowser()
      url = house.url.replace('127.0.0.1', 'localhost')
      await sendInquiry(house.site())
      substitute = await anAccount(house, `substitute-${general.path}`, ['HANDLER'])
    })

    afterAll(async () => {
      await browser?.close()
      await house?.close()
    })

    it('shows a handler without designation an empty inbox and whom to ask', async () => {
      const page = await visit('substitute')
      await open(page, '/inquiries')
      await page.getByText(words.noDesignation).first().waitFor()
      await accessible(page, 'no-designation')
    })

    it('lets the privacy officer propose a handler, and not approve', async () => {
      const page = await visit('officer')
      await open(page, '/designations/create')
      await page.getByLabel(words.handler, { exact: true }).selectOption({ label: await choiceOf(page, words.person) })
      await page.getByRole('checkbox').first().check()
      await page.getByLabel(words.authority).fill('개인정보 보호책임자 지시 2026-11')
      await accessible(page, 'propose')
      await press(page, words.propose)
      await page.getByText(words.proposed).first().waitFor()
      await accessible(page, 'proposed')
      expect(await page.getByRole('button', { name: words.approve, exact: true }).count()).toBe(0)
    })

    it('lets the chief privacy officer find it at home and approve it; the handler sees masked at once', async () => {
      const page = await visit('chief')
      await page.getByText(words.waiting).waitFor()
      await accessible(page, 'chief-home')
      await page
        .getByRole('link', { name: new RegExp(words.person) })
        .first()
        .click()
      await press(page, words.approve)
      await accessible(page, 'approve')
      await press(page, words.approve)
      await page.getByText(words.approved).first().waitFor()
      const handler = pages.substitute!
      await open(handler, '/inquiries')
      await caseRow(handler).waitFor()
      await handler.getByText(words.lapsed).first().waitFor()
      await accessible(handler, 'inbox-untrained')
    })

    it('opens the work as soon as attendance is entered', async () => {
      const page = pages.officer!
      await open(page, '/training/create')
      await page.getByLabel(words.courseName, { exact: true }).fill('개인정보 보호 정기 교육')
      await page.getByLabel(words.audience, { exact: true }).fill('개인정보취급자')
      await page.getByLabel(words.purpose).fill('취급자의 의무')
      await page.getByLabel(words.content, { exact: true }).fill('가림과 열람, 유출 신고')
      await press(page, words.planCourse)
      await page.getByRole('checkbox', { name: new RegExp(words.person) }).check()
      await accessible(page, 'course')
      await press(page, words.enter)
      await page.getByText(words.entered).first().waitFor()
      const handler = pages.substitute!
      await open(handler, '/inquiries')
      await caseRow(handler).click()
      await handler.getByRole('button', { name: general.take }).waitFor()
    })

    it('takes reach from a handler whose training lapses at midnight, in the middle of a session', async () => {
      const page = await lateOnTheLastDay()
      await open(page, '/inquiries')
      await caseRow(page).click()
      await press(page, general.take)
      await page.getByRole('button', { name: general.openReveal }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('checkbox').first().check()
      await accessible(page, 'reveal')
      await house.clock.move({ minutes: 6 })
      await dialog.getByRole('button', { name: general.reveal, exact: true }).click()
      await page.getByText(words.lapsedRefusal).first().waitFor()
      await page.reload()
      await page.getByText(words.lapsed).first().waitFor()
      expect(await page.getByRole('button', { name: general.openReveal }).count()).toBe(0)
      await accessible(page, 'case-lapsed')
    })

    it('lets a substitute go on within minutes: cases given back, taken by whom training is in date', async () => {
      const officer = await visit('officer')
      const begun = house.clock.now().getTime()
      await open(officer, '/designations')
      await officer.getByRole('link', { name: '담당우' }).first().click()
      await press(officer, words.release)
      await press(officer, words.release)
      await officer.getByText(words.released).first().waitFor()
      await accessible(officer, 'designation')
      const page = await visit('substitute')
      await open(page, '/inquiries')
      await caseRow(page).click()
      await press(page, general.take)
      await page.getByLabel(general.answer).fill('처리 결과를 알려 드립니다.')
      await press(page, general.sendAnswer)
      await until(() => house.mails.length === 1)
      expect(house.clock.now().getTime() - begun).toBeLessThan(10 * 60_000)
    })

    it('gives the reach back once the training is renewed', async () => {
      const officer = pages.officer!
      await open(officer, '/training')
      await officer.getByRole('link', { name: '개인정보 보호 정기 교육' }).first().click()
      await officer.getByRole('checkbox', { name: /담당우/ }).check()
      await press(officer, words.enter)
      await officer.getByText(words.entered).first().waitFor()
      const page = pages.handler!
      await open(page, '/')
      await page.getByText(words.inDate).first().waitFor()
      await accessible(page, 'handler-home')
    })

    it('shows the chief privacy officer who can reach what, today and on a day before the designation', async () => {
      const page = await visit('chief')
      await open(page, '/who-can-reach')
      await page.getByText(words.canReach, { exact: true }).nth(1).waitFor()
      expect(await page.locator('input[type=date]').first().inputValue()).toBe(dayInSeoul(house.clock.now()))
      await accessible(page, 'who-can-reach')
      await open(page, '/who-can-reach?day=2020-01-02')
      await page.getByText(words.nobodyThen).waitFor()
      await open(page, '/rights-history')
      await page.getByRole('cell').filter({ hasText: words.person }).first().waitFor()
      await accessible(page, 'rights-history')
      await open(page, '/rules')
      await accessible(page, 'rules')
      await open(page, '/separation')
      await accessible(page, 'separation')
    })

    it('left no complaint of a page', () => {
      expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
    })

    async function lateOnTheLastDay(): Promise<Page> {
      const [last] = await house.sql<{ seconds: number }>(
        'postgres',
        `select extract(epoch from ((max(c.held_on) + interval '12 months' + interval '23 hours 57 minutes') at time zone 'Asia/Seoul') - $1::timestamptz)::int as seconds
         from jikimi.attendance t join jikimi.training_course c on c.id = t.course_id join jikimi.account a on a.id = t.account_id
         where a.sign_in_name = 'handler@example.kr'`,
        [house.clock.now()],
      )
      await house.clock.move({ seconds: last!.seconds })
      return visit('handler')
    }
  },
)

const choiceOf = async (page: Page, name: string): Promise<string> =>
  (await page.getByRole('option').allInnerTexts()).find((text) => text.includes(name))!
