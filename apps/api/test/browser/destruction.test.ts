import type { Page } from 'playwright-core'
import { aCertifier, type Certifier } from '../support/a-certifier.js'
import { aDestroyer, type Destroyer } from '../support/a-destroyer.js'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { aBrowser, axeViolations, chromiumPath, eventually, picture, still, type TestBrowser } from './a-browser.js'
import { DESTRUCTION_LABELS } from './destruction-labels.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

const SIZES = [
  ['wide', { width: 1280, height: 860 }],
  ['narrow', { width: 390, height: 860 }],
] as const
const FITS = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1'

inChromium.each(localesOf('KO'))('from the forecast to the certificate, in Chromium, %s', (locale) => {
  const general = LABELS[locale]
  const words = DESTRUCTION_LABELS[locale]
  let house: House
  let destroyer: Destroyer
  let certifier: Certifier
  let browser: TestBrowser
  let url: string
  let page: Page
  /** The number of the case that is held, and of the one that is destroyed. */
  let held: string
  let gone: string
  let certificate: string

  /** Without violations, and no wider than the window; one language looks at narrow ones, too. */
  const accessible = async (name: string) => {
    for (const [way, size] of locale === 'KO' ? SIZES : SIZES.slice(0, 1)) {
      await page.setViewportSize(size)
      await still(page)
      expect({ name, way, broken: await axeViolations(page) }).toEqual({ name, way, broken: [] })
      expect({ name, way, fits: await eventually(() => page.evaluate<boolean>(FITS)) }).toEqual({
        name,
        way,
        fits: true,
      })
      await page.evaluate('scrollTo(0, 0)')
      await picture(page, `${name}-${way}-${general.path}`)
    }
    await page.setViewportSize(SIZES[0][1])
  }
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).last().click()
  const follow = (name: string | RegExp) => page.getByRole('link', { name, exact: true }).first().click()
  const open = async (path: string) => {
    await page.goto(`${url}/admin/#${path}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  const fill = (name: string, text: string) => page.getByRole('textbox', { name }).last().fill(text)
  /** Each of a browser of their own; time that has passed has ended the sessions of before. */
  const as = async (who: string) => {
    await page?.context().close()
    ;({ page } = await browser.visit(locale))
    await signIn(page, url, house, who, general)
  }

  beforeAll(async () => {
    house = await aHouse({ isQuiet: true })
    destroyer = await aDestroyer(house)
    certifier = await aCertifier(house)
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    held = (await sendInquiry(house.site(), { email: 'gildong@example.kr' })).case.number
    gone = (await sendInquiry(house.site(), { email: 'minjun@example.kr' })).case.number
    for (const days of [30, 28, 29]) {
      await house.clock.move({ days })
      await sendInquiry(house.site(), { purpose: days === 28 ? 'IR_MEETING' : 'CIVIL_COMPLAINT' })
    }
    await house.sequence()
  })

  afterAll(async () => {
    await browser?.close()
    await certifier?.close()
    await destroyer?.close()
    await house?.close()
  })

  it('foresees what is destroyed when, in a picture and a table, and leads to the list of a day', async () => {
    await as('officer')
    await page.getByText(words.soon).first().waitFor()
    await follow(words.menu)
    await page.getByRole('heading', { name: words.byDay, exact: true }).waitFor()
    await page.getByText(words.noRun).waitFor()
    await accessible('forecast')
    await press(words.toDark)
    await accessible('forecast-dark')
    await page.locator('figure svg a').nth(5).hover()
    await page.getByRole('rowheader').first().getByRole('link').click()
    await page.waitForURL(/retention-items\?dueFrom=\d{4}-\d{2}-\d{2}&dueUntil=\d{4}-\d{2}-\d{2}$/)
    await page.getByText(words.ground).first().waitFor()
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual([held, gone])
    await accessible('due-list')
  })

  it('holds one of them on the ground of a statute, which then stands wherever its due date does', async () => {
    await page.getByRole('checkbox', { name: words.choose(held) }).check()
    await page.getByText(words.chosen, { exact: true }).waitFor()
    await follow(words.hold)
    await fill(words.statute, words.law)
    await accessible('place-hold')
    await press(words.place)
    await page.getByText(words.held).first().waitFor()
    await page.getByText(words.heldState).first().waitFor()
    await accessible('hold')
    await open('/register')
    await page.getByText(words.kept).first().waitFor()
    // what fades out has no colours any more
    await page.locator('.MuiSnackbar-root').waitFor({ state: 'detached' })
    await accessible('register-due')
  })

  it('is prepared by one, who can’t approve it', async () => {
    await house.clock.move({ days: 6 })
    await as('officer')
    await open('/destruction-runs/create')
    await page.getByText(words.wouldTake).waitFor()
    await page.getByText(words.staysOut).waitFor()
    await fill(words.reason, words.reasonText)
    await accessible('prepare')
    await press(words.prepareAct)
    await page.getByText(words.decideOther).waitFor()
    expect(await page.getByRole('button', { name: words.approve }).count()).toBe(0)
  })

  it('is approved by another who writes how many, and destroys that one alone', async () => {
    await as('cpo')
    await page.getByRole('link', { name: words.toApprove }).waitFor()
    await accessible('home')
    await page.getByRole('link', { name: words.toApprove }).click()
    await page.getByRole('rowheader').getByRole('link').click()
    await page.getByText(gone).waitFor()
    await accessible('run-prepared')
    await press(words.approve)
    await fill(words.count, '2')
    await page.getByRole('dialog').getByRole('button', { name: words.approve }).click()
    await page.getByText(words.wrong).waitFor()
    await accessible('approve')
    await fill(words.count, '1')
    await page.getByRole('dialog').getByRole('button', { name: words.approve }).click()
    await page.getByText(words.begun).first().waitFor()
    expect(await destroyer.destroy()).toBe(1)
    await page.getByText(words.done).first().waitFor()
    await accessible('run-done')
  })

  it('is certified after the turn of the keys, and the certificate is signed by the log', async () => {
    await house.clock.move({ seconds: 30 })
    await house.turnEpoch()
    expect({ issued: await certifier.certify(), faults: certifier.faults }).toEqual({ issued: 1, faults: [] })
    await house.sequence()
    await press(words.look)
    await follow(words.certificate)
    await page.getByRole('heading', { name: words.says }).waitFor()
    await page.getByText(words.signed, { exact: true }).first().waitFor()
    certificate = /D-\d{4}-\d{6}/.exec(page.url())![0]
    await accessible('certificate')
    const links = await page.locator('a[download]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links.toSorted()).toEqual(
      ['en.pdf', 'json', 'ko.pdf', 'tlog-proof', 'txt'].map((ending) => `/admin/certificates/${certificate}.${ending}`),
    )
    await open('/destruction-register')
    await page.getByText(gone).first().waitFor()
    await accessible('destruction-register')
    await follow(words.paper)
    await page.getByText(gone).first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await picture(page, `register-paper-${general.path}`)
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
    await page.emulateMedia({ media: 'screen' })
  })

  it('is found on the site by the number of the inquiry and of the certificate', async () => {
    for (const number of [gone, certificate]) {
      await page.goto(`${url}/${general.path}/verify`)
      await page.locator('#number').fill(number)
      await page.locator('main button').click()
      await page.getByText(certificate).first().waitFor()
      expect(page.url()).not.toContain(number)
    }
    await picture(page, `verify-${general.path}`)
  })

  it('goes on by itself once a standing approval is granted, and the hold is released by another after a day', async () => {
    await open('/standing-approvals/create')
    await page.getByRole('checkbox').first().check()
    await accessible('grant-approval')
    await press(words.grantAct)
    await page.getByText(words.granted).first().waitFor()
    await accessible('approvals')
    await open('/retention')
    await page.getByText(words.covered).first().waitFor()
    await open('/holds')
    await page.getByRole('rowheader').getByRole('link').click()
    await press(words.askRelease)
    await fill(words.reason, words.reasonText)
    await page.getByRole('dialog').getByRole('button', { name: words.askRelease }).click()
    await page.getByText(words.releaseFrom).first().waitFor()
    await house.clock.move({ hours: 25 })
    await as('officer')
    await open('/holds?state=RELEASE_ASKED')
    await page.getByRole('rowheader').getByRole('link').click()
    await accessible('hold-release')
    await press(words.release)
    await page.getByRole('dialog').getByRole('button', { name: words.release }).click()
    await page.getByText(words.released).first().waitFor()
  })

  it('left no complaint of a page, and no address that says more than ids, codes and days', () => {
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
    expect(browser.addresses.filter((address) => /@|%40|(?<![0-9a-f]-?)\b010-|gildong|%ED/.test(address))).toEqual([])
  })
})
