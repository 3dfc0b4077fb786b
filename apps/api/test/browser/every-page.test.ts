import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { aPost, type Post } from '../support/a-post.js'
import { visited } from '../support/answered.js'
import { isFullRun } from '../support/run.js'
import { aBrowser, axeViolations, chromiumPath, eventually, still, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { signIn } from './people.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

const ROLES = ['handler', 'officer', 'cpo', 'auditor', 'administrator'] as const
type Theme = 'light' | 'dark'
const THEME_BUTTON = {
  KO: { light: '밝은 화면으로', dark: '어두운 화면으로' },
  EN: { light: 'Use the light theme', dark: 'Use the dark theme' },
} as const
const DENIED = { KO: '권한이 없는 화면', EN: 'Not for your role' } as const
const NARROW = 360
const FITS = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1'
/** Nothing that the page shows is still on its way. */
const IS_THERE = `!document.querySelector('[role="progressbar"], [aria-busy="true"], .MuiSkeleton-root')`
const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/g

/** Every page that the dashboard has, by its own list. */
const PAGES = (() => {
  const text = readFileSync(new URL('../../../dashboard/src/pages.tsx', import.meta.url), 'utf8')
  const table = text.slice(text.indexOf('const PAGES'))
  return [...table.matchAll(/resource: '([\w-]+)',\s*list[^}]*\}/g)].flatMap(([one, name]) => [
    `/${name}`,
    ...(/create:/.test(one) ? [`/${name}/create`] : []),
  ])
})()

/** The short form asks once, in Korean and dark: the journeys go through the light ones in both languages. */
const [LOCALES, THEMES]: readonly [readonly ('KO' | 'EN')[], readonly Theme[]] = isFullRun()
  ? [
      ['KO', 'EN'],
      ['light', 'dark'],
    ]
  : [['KO'], ['dark']]

inChromium.each(LOCALES)('every page of the dashboard, in Chromium, %s', (locale) => {
  const words = LABELS[locale]
  const seen = new Set<string>()
  let house: House
  let post: Post
  let browser: TestBrowser
  let url: string

  beforeAll(async () => {
    house = await aHouse({ isQuiet: true })
    post = await aPost(house)
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    await visited(house, post, house.staff(await house.signIn('handler')), { locale })
    await house.sequence()
  })

  afterAll(async () => {
    await browser.close()
    await post.close()
    await house.close()
  })

  /** Until the next page is there the last one is shown, whose heading is marked therefore. */
  const open = async (page: Page, path: string) => {
    const isDenied = (await denied(page).count()) > 0
    await page.evaluate(`document.querySelector('h1').setAttribute('data-left', ''); location.hash = '#${path}'`)
    const next = page.locator('h1:not([data-left])').first()
    // From one page that isn't for this role to another the heading may stay as it is
    if (path !== '/')
      await next.waitFor(isDenied ? { timeout: 1_000 } : {}).catch((late) => expect(isDenied || late).toBe(true))
    await still(page)
    await eventually(() => page.evaluate<boolean>(IS_THERE))
  }
  const denied = (page: Page) => page.getByRole('heading', { level: 1, name: DENIED[locale] })
  const inTheme = async (page: Page, theme: Theme) => {
    const button = page.getByRole('button', { name: THEME_BUTTON[locale][theme] })
    if (await button.count()) await button.first().click()
  }
  const linksOn = async (page: Page): Promise<string[]> => {
    const links = await page.locator('a[href*="#/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')!))
    return links.map((link) => link.replace(/^.*#/, '').replace(/\?.*$/, ''))
  }
  const fits = (page: Page): Promise<boolean> => eventually(() => page.evaluate<boolean>(FITS))

  it.each(ROLES)(
    'which %s can reach is accessible, in its theme, and fits a narrow window',
    async (role) => {
      const { page } = await browser.visit(locale)
      await signIn(page, url, house, role, words)
      const todo = ['/', ...PAGES]
      const wrong: string[] = []
      const own = new Set<string>()
      for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
        const kind = path.replaceAll(UUID, ':id')
        // Each role has a home of its own
        if (own.has(kind) || (kind !== '/' && seen.has(kind))) continue
        await open(page, path)
        own.add(kind)
        if (await denied(page).count()) continue
        seen.add(kind)
        todo.push(...(await linksOn(page)))
        for (const theme of THEMES) {
          await inTheme(page, theme)
          for (const broken of await axeViolations(page)) wrong.push(`${kind}, ${theme}: ${broken}`)
        }
        await page.setViewportSize({ width: NARROW, height: 800 })
        await still(page)
        if (!(await fits(page))) wrong.push(`${kind} is wider than ${NARROW} pixels`)
        await page.setViewportSize({ width: 1280, height: 860 })
      }
      expect(wrong).toEqual([])
    },
    300_000,
  )

  it('goes anywhere by typing: Ctrl K, a part of the name, Enter', async () => {
    const { page } = await browser.visit(locale)
    await signIn(page, url, house, 'officer', words)
    await page.keyboard.press('Control+k')
    const field = page.getByRole('dialog').getByRole('combobox')
    await field.fill(locale === 'KO' ? '교육' : 'Train')
    expect(await axeViolations(page)).toEqual([])
    await field.press('Enter')
    await page.waitForURL(/#\/training$/)
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('leaves no page out, and nothing of it complains', () => {
    expect(PAGES.filter((path) => !seen.has(path))).toEqual([])
    expect([...seen].filter((path) => path.includes(':id')).length).toBeGreaterThan(3)
    expect(browser.complaints).toEqual([])
  })
})
