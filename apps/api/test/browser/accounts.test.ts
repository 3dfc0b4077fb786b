import type { Page } from 'playwright-core'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import { aHouse, type House } from '../support/a-house.js'
import { demoPerson } from '../support/sign-in.js'
import { ACCOUNT_LABELS } from './account-labels.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'

const PASSWORD = 'a sentence that nobody guesses'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium.each(localesOf('EN'))('an account from its invitation to its suspension, in Chromium, %s', (locale) => {
  const general = LABELS[locale]
  const words = ACCOUNT_LABELS[locale]
  const person = { name: '새벽한', signInName: `dawn-${general.path}@example.kr`, secret: '' }
  let house: House
  let browser: TestBrowser
  let url: string
  let administrator: Page
  let invited: Page
  let codes: string[]

  const accessible = async (page: Page, name: string) => {
    expect({ name, broken: await axeViolations(page) }).toEqual({ name, broken: [] })
    await picture(page, `${name}-${general.path}`)
  }
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
  const codeOf = (secret: string) => codeAt(secret, house.clock.now())
  const afresh = async (page: Page, password: string, code: string) => {
    const dialog = page.getByRole('dialog').last()
    await dialog.getByLabel(general.password, { exact: true }).fill(password)
    await dialog.getByLabel(general.code).fill(code)
    await press(page, words.confirm)
  }
  const shownCodes = (page: Page) => page.getByRole('list', { name: words.codes }).getByRole('listitem').allInnerTexts()

  beforeAll(async () => {
    house = await aHouse()
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    administrator = (await browser.visit(locale)).page
    invited = (await browser.visit(locale)).page
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('is made by an administrator, whose sign-in is fresh, with a link that is shown once', async () => {
    await signIn(administrator, url, house, 'administrator', general)
    await administrator.goto(`${url}/admin/#/accounts/create`)
    await administrator.getByLabel(words.name, { exact: true }).fill(person.name)
    await administrator.getByLabel(words.signInName, { exact: true }).fill(person.signInName)
    await administrator.getByLabel(words.handler, { exact: true }).check()
    await administrator.getByLabel(words.language).selectOption(locale)
    await press(administrator, words.create)
    const link = await administrator.getByLabel(words.link).inputValue()
    await accessible(administrator, 'invitation')
    await press(administrator, words.passedOn)
    await invited.goto(link.replace('127.0.0.1', 'localhost'))
  })

  it('is opened without haste with a second factor and a password, and ends with ten recovery codes', async () => {
    person.secret = await invited.getByLabel(words.secret).inputValue()
    await invited.getByLabel(general.password, { exact: true }).fill(PASSWORD)
    await invited.getByLabel(words.repeat).fill(PASSWORD)
    await invited.getByLabel(general.code).fill(codeOf(person.secret))
    await accessible(invited, 'enrolment')
    // Nobody does this in a moment, and nobody is sent away for it
    await invited.waitForTimeout(8_000)
    await press(invited, words.open)
    await invited.getByRole('heading', { level: 1, name: words.keepCodes }).waitFor()
    codes = await shownCodes(invited)
    expect(codes).toHaveLength(10)
    expect(new Set(codes).size).toBe(10)
    await accessible(invited, 'recovery-codes')
    await press(invited, words.kept)
    await invited.getByRole('link', { name: words.toSignIn }).click()
  })

  it('is signed in to by a recovery code, typed as somebody types it', async () => {
    await invited.getByRole('button', { name: words.noAuthenticator }).click()
    await invited.getByLabel(general.signInName).fill(person.signInName)
    await invited.getByLabel(general.password).fill(PASSWORD)
    await invited.getByLabel(general.code).fill(codes[0]!.toLowerCase().replaceAll('-', ' '))
    await accessible(invited, 'sign-in')
    await press(invited, general.signIn)
    await invited.getByRole('navigation').first().waitFor()
    await invited.goto(`${url}/admin/#/own-security`)
    await invited.getByText(words.left(9)).waitFor()
    await invited.getByText(words.byRecoveryCode, { exact: true }).first().waitFor()
    await accessible(invited, 'own-security')
  })

  it('renews its recovery codes after a fresh sign-in, once, and the old ones are over', async () => {
    await house.clock.move({ minutes: 6 })
    await press(invited, words.renew)
    await press(invited, words.renew)
    await afresh(invited, PASSWORD, codes[0]!)
    await invited.getByText(words.stepUpRefused).waitFor()
    await accessible(invited, 'step-up')
    await afresh(invited, PASSWORD, codeOf(person.secret))
    await invited.getByRole('button', { name: words.kept }).waitFor()
    expect(codes).not.toContain((await shownCodes(invited))[0])
    await press(invited, words.kept)
    await invited.getByText(words.left(10)).waitFor()
  })

  it('gets other roles, but no pair that one person may not hold, and is signed out by the change', async () => {
    await administrator.goto(`${url}/admin/#/accounts`)
    await administrator.getByRole('link', { name: person.name }).click()
    await administrator.getByLabel(words.auditor, { exact: true }).check()
    await press(administrator, words.changeRoles)
    await press(administrator, words.changeRoles)
    const { password, codeSecret } = demoPerson('administrator')
    await afresh(administrator, password, codeOf(codeSecret))
    await administrator.getByText(words.rolesConflict).waitFor()
    await accessible(administrator, 'account')
    await administrator.getByLabel(words.handler, { exact: true }).uncheck()
    await press(administrator, words.changeRoles)
    await accessible(administrator, 'change-roles')
    await press(administrator, words.changeRoles)
    await administrator.getByText(words.rolesChanged).waitFor()
    await invited.getByRole('link', { name: words.home, exact: true }).first().click()
    await invited.reload()
    await invited.getByRole('heading', { level: 1, name: general.signIn }).waitFor()
  })

  it('is suspended at once, and not reinstated by the same person', async () => {
    await press(administrator, words.suspend)
    await press(administrator, words.suspend)
    await administrator.getByText(words.suspended, { exact: true }).first().waitFor()
    await press(administrator, words.reinstate)
    await press(administrator, words.reinstate)
    await administrator.getByText(words.byAnother).waitFor()
    await accessible(administrator, 'reinstate')
  })

  it('left nothing of codes or passwords in an address, and no page complained', () => {
    const everywhere = decodeURIComponent(browser.addresses.join('\n'))
    for (const value of [PASSWORD, person.secret, ...codes]) expect(everywhere).not.toContain(value)
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
  })
})
