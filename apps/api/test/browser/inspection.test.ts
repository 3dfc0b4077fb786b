import { readFile } from 'node:fs/promises'
import { FindCasesByContactDocument } from '@jikimi/client/staff'
import type { Page } from 'playwright-core'
import { EvidenceStore } from '../../src/evidence/index.js'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { aHouse, type House } from '../support/a-house.js'
import { aWatch, type Watch } from '../support/a-watch.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { casesOf } from '../support/cases-of.js'
import { nextMorning } from '../support/next-morning.js'
import { demoPerson } from '../support/sign-in.js'
import { verifySlice } from '../support/verify-slice.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { INSPECTION_LABELS } from './inspection-labels.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('EN'))(
  'one inspection from the first look to the signed report, in Chromium, %s',
  (locale) => {
    const general = LABELS[locale]
    const words = INSPECTION_LABELS[locale]
    let house: House
    let watch: Watch
    let browser: TestBrowser
    let url: string

    const accessible = async (page: Page, name: string) => {
      expect({ name, broken: await axeViolations(page) }).toEqual({ name, broken: [] })
      await page.evaluate('scrollTo(0, 0)')
      await picture(page, `${name}-${general.path}`)
    }
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
    const open = async (page: Page, path: string) => {
      await page.goto(`${url}/admin/#${path}`)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    }
    const visit = async (who: string): Promise<Page> => {
      const { page } = await browser.visit(locale)
      await house.sequence()
      await signIn(page, url, house, who, general)
      return page
    }
    /** Six minutes later a sign-in is not fresh any more: the dialog asks for password and code. */
    const confirm = async (page: Page, who: string) => {
      const { password, codeSecret } = demoPerson(who)
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel(general.password).fill(password)
      await dialog.getByRole('textbox').last().fill(codeAt(codeSecret, house.clock.now()))
      await press(page, words.confirm)
    }
    const downloaded = async (page: Page, click: () => Promise<void>): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), click()])
      return download.path()
    }
    /** All that is committed goes into the tree, and the watcher looks at it. */
    const look = async () => {
      await house.sequence()
      await watch.run()
    }
    const handler = async () => house.staff(await house.signIn('handler'))

    beforeAll(async () => {
      house = await aHouse()
      watch = aWatch(house.database, house.clock)
      browser = await aBrowser()
      url = house.url.replace('127.0.0.1', 'localhost')
      await nextMorning(house.clock)
      await sendInquiry(house.site())
      await (
        await handler()
      )(FindCasesByContactDocument, { input: { purpose: 'CIVIL_COMPLAINT', email: 'officer@example.kr' } })
      await look()
    })

    afterAll(async () => {
      await browser?.close()
      await watch?.close()
      await house?.close()
    })

    it('lets the chief privacy officer plant a canary, freshly signed in', async () => {
      const [inquiry] = await casesOf(await handler())
      const page = await visit('cpo')
      await house.clock.move({ minutes: 6 })
      await open(page, '/canaries')
      await page.getByRole('textbox', { name: words.canary }).fill(inquiry!.number)
      await press(page, words.plant)
      await confirm(page, 'cpo')
      await page.getByText(words.planted).first().waitFor()
      await accessible(page, 'canaries')
    })

    it('shows an auditor the records in scope, one of them whole, and gives its proof', async () => {
      const page = await visit('auditor')
      await accessible(page, 'auditor-home')
      await open(page, '/access-records?act=inquiry.looked-up')
      await page.getByRole('cell').filter({ hasText: words.looked }).first().waitFor()
      await accessible(page, 'explorer')
      await page.getByRole('rowheader').getByRole('link').first().click()
      await page.getByRole('link', { name: words.proof }).waitFor()
      await accessible(page, 'access-record')
      const path = await downloaded(page, () => page.getByRole('link', { name: words.proof }).click())
      expect(await readFile(path, 'utf8')).toMatch(/^c2sp\.org\/tlog-proof@v1\n/)
    })

    it('lets the auditor take a slice of the log along, which their own program proves', async () => {
      const page = await visit('auditor')
      await house.clock.move({ minutes: 6 })
      await open(page, '/record-exports/create')
      const scopes = page.getByLabel(words.scope)
      await scopes.waitFor()
      await scopes.selectOption({ index: 1 })
      await page.getByRole('textbox', { name: words.reason }).fill(words.reasonText)
      await accessible(page, 'ask-export')
      await press(page, words.ask)
      await accessible(page, 'step-up')
      await confirm(page, 'auditor')
      await page.getByText(words.exporting).first().waitFor()
      const ready = page.getByRole('link', { name: words.download }).first()
      await ready.waitFor()
      await accessible(page, 'exports')
      const path = await downloaded(page, () => ready.click())
      const key = new EvidenceStore(`${house.database.folder}/evidence`).verifierKey()!
      expect(await verifySlice(path, key)).toMatchObject({ exit: 0, problem: null })
    })

    it('lets an officer ask about what stood out', async () => {
      const page = await visit('officer')
      await accessible(page, 'officer-home')
      await page.getByRole('link', { name: words.newAlert }).click()
      await accessible(page, 'alerts')
      await page.getByRole('link', { name: words.colleague }).click()
      await page.getByRole('textbox', { name: words.askText }).fill(words.question)
      await accessible(page, 'alert')
      await press(page, words.askFor)
      await page.getByText(words.asked).first().waitFor()
    })

    it('tells whom it is about first of all, and takes their explanation', async () => {
      const page = await visit('handler')
      await page.getByRole('link', { name: words.explain }).waitFor()
      await accessible(page, 'asked-home')
      await page.getByRole('link', { name: words.explain }).click()
      await page.getByText(words.question).waitFor()
      await page.getByRole('textbox', { name: words.answer }).fill(words.answerText)
      await accessible(page, 'own-explanations')
      await press(page, words.send)
      await page.getByText(words.sent).first().waitFor()
    })

    it('lets the officer read it and sign it off', async () => {
      const page = await visit('officer')
      await page.getByRole('link', { name: words.answered }).click()
      await page.getByRole('link', { name: words.colleague }).click()
      await page.getByText(words.answerText).waitFor()
      await page.getByRole('textbox', { name: words.conclusion }).fill('확인했습니다. Checked.')
      await press(page, words.signOff)
      await page.getByText(words.signedOff).first().waitFor()
      await accessible(page, 'alert-signed-off')
    })

    it('lets the auditor prepare the month once it is over, and say what is to be changed', async () => {
      await secondOfNextMonth()
      await look()
      const page = await visit('auditor')
      await open(page, '/inspections')
      await page.getByRole('button', { name: words.prepare }).first().waitFor()
      await accessible(page, 'inspections')
      await page.getByRole('button', { name: words.prepare }).first().click()
      await press(page, words.prepare)
      await page.getByText(words.prepared).first().waitFor()
      await page.getByText(words.verified).waitFor()
      await page
        .getByRole('textbox', { name: words.comment })
        .fill('동료를 조회할 때의 절차가 없습니다. There is no procedure.')
      await page.getByLabel(words.finding).check()
      await press(page, words.add)
      await page.getByText(words.added).first().waitFor()
      await accessible(page, 'inspection')
    })

    it('lets the chief privacy officer sign it at their leisure, and take the report home', async () => {
      const page = await visit('cpo')
      await accessible(page, 'inspecting-home')
      await open(page, '/inspections')
      await page.getByRole('rowheader').getByRole('link').first().click()
      await page.getByRole('textbox', { name: words.followUp }).fill('절차를 정합니다. A procedure is written.')
      await house.clock.move({ minutes: 6 })
      await press(page, words.sign)
      await confirm(page, 'cpo')
      await page.getByText(words.signed).first().waitFor()
      await accessible(page, 'inspection-signed')
      const path = await downloaded(page, () => page.getByRole('link', { name: words.pdf }).click())
      expect((await readFile(path)).toString('latin1', 0, 5)).toBe('%PDF-')
    })

    it('left no complaint of a page, and no address that says more than ids and codes', () => {
      expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
      expect(browser.addresses.filter((address) => /@|%40|(?<![0-9a-f]-?)\b010-/.test(address))).toEqual([])
    })

    async function secondOfNextMonth(): Promise<void> {
      const now = house.clock.now()
      const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()]
      await house.clock.move({ seconds: Math.ceil((Date.UTC(year, month + 1, 2, 1) - now.getTime()) / 1000) })
    }
  },
)
