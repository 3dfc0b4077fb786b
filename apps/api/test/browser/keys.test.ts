import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

const WORDS = {
  KO: {
    keys: '키와 백업',
    none: '아직 백업이 없습니다',
    old: /온전한 백업이 3일 전 것입니다/,
    unproven: /검증한 적이 없어/,
    turn: '지금 교체',
    turned: '키 세대 교체를 시작했습니다.',
    dark: '어두운 화면으로',
  },
  EN: {
    keys: 'Keys and backups',
    none: 'No backup yet',
    old: /newest whole backup is 3 days old/,
    unproven: /was never proven/,
    turn: 'Turn now',
    turned: 'The turn is on its way.',
    dark: 'Use the dark theme',
  },
} as const
const SIZES = [
  ['wide', { width: 1280, height: 860 }],
  ['narrow', { width: 390, height: 860 }],
] as const

inChromium.each(localesOf('KO'))('keys and backups of an administrator, in Chromium, %s', (locale) => {
  const general = LABELS[locale]
  const words = WORDS[locale]
  let house: House
  let browser: TestBrowser
  let page: Page
  let url: string

  /** Without violations wide and narrow. */
  const accessible = async (name: string) => {
    for (const [way, size] of SIZES) {
      await page.setViewportSize(size)
      expect({ name, way, broken: await axeViolations(page) }).toEqual({ name, way, broken: [] })
      await picture(page, `${name}-${way}-${general.path}`)
    }
    await page.setViewportSize(SIZES[0][1])
  }

  beforeAll(async () => {
    house = await aHouse({ isQuiet: true })
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    ;({ page } = await browser.visit(locale))
    await signIn(page, url, house, 'administrator', general)
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  it('say what to do first where there is no backup, and begin a turn', async () => {
    await page.getByRole('link', { name: words.keys, exact: true }).click()
    await page.getByText(words.none).waitFor()
    await accessible('keys-none')
    await page.getByRole('button', { name: words.turn }).click()
    await page.getByRole('dialog').waitFor()
    await accessible('keys-turn')
    await page.getByRole('dialog').getByRole('button', { name: words.turn }).click()
    await page.getByText(words.turned).waitFor()
  })

  it('say in words that a backup is old and was never proven', async () => {
    await house.sql(
      'postgres',
      `insert into jikimi.backup (id, made_at, state, folder, name, bytes, digest, rows, epoch, keystore_until, keystore_deleted_at, expires_at)
       select gen_random_uuid(), at, 'WHOLE', '/backups', 'jikimi-20261120T000000Z-0000000a', 12345678, repeat('a', 64), 4321, 1,
         at + interval '23 hours', at + interval '25 hours', at + interval '30 days' from (select jikimi.now() - interval '74 hours' as at) t`,
    )
    await house.sql(
      'postgres',
      `insert into jikimi.replay (id, began_at, ended_at, destroyed, keyless, revoked, sessions)
       values (gen_random_uuid(), jikimi.now() - interval '9 days', jikimi.now() - interval '9 days', 12, 2, 1, 4)`,
    )
    await page.goto(`${url}/admin/#/`)
    await page.getByRole('link', { name: words.keys, exact: true }).click()
    await page.getByText(words.old).waitFor()
    await page.getByText(words.unproven).waitFor()
    await accessible('keys-old')
    await page.getByRole('button', { name: words.dark }).click()
    await accessible('keys-old-dark')
  })

  it('left no complaint of a page', () => {
    expect(browser.complaints.filter((text) => !/status of 40\d/.test(text))).toEqual([])
  })
})
