import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { aBrowser, axeViolations, chromiumPath, type TestBrowser } from './a-browser.js'
import { localesOf } from './locales-of.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

/** Of what a page loads first, compressed; the pages of the policy load none. */
const MOST_SCRIPT_BYTES = 20_000
const FITS = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth'
/** What a keyboard has to come by: of a group of radio buttons any one. */
const REACHABLE = `[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .filter((one) => !one.disabled && one.tabIndex >= 0 && one.type !== 'radio' && one.checkVisibility({ visibilityProperty: true }))`
/** Marks where the keyboard is, by its turn; null once it has left the page. */
const MARK = `((turn) => {
  const one = document.activeElement
  if (!one || one === document.body || one.dataset.turn) return null
  one.dataset.turn = turn
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' ? 'seen' : 'unseen ' + one.outerHTML.slice(0, 80)
})`
const ORDER = `[...document.querySelectorAll('[data-turn]')].map((one) => Number(one.dataset.turn))`
const MISSED = `${REACHABLE}.filter((one) => !one.dataset.turn).map((one) => one.outerHTML.slice(0, 80))`
const MOST_TABS = 200

inChromium.each(localesOf('KO'))('every page of the site that can be come to, in Chromium, %s', (locale) => {
  const root = `/${locale.toLowerCase()}/`
  /** By what the links of the site lead to, and what is linked from letters and receipts alone. */
  const found = new Set([root, `${root}my`, `${root}case`, `${root}inquiry/receipt`, `${root}verify`, `${root}rights`])
  const scripts = new Map<string, number>()
  let house: House
  let browser: TestBrowser
  let url: string

  beforeAll(async () => {
    house = await aHouse({ isQuiet: true })
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
    const { page, context } = await browser.visit(locale)
    for (const path of found) {
      await page.goto(`${url}${path}`)
      const links = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href]')].map(({ href }) => href)`)
      for (const link of links.map((href) => new URL(href)))
        if (link.origin === url && link.pathname.startsWith(root) && !link.pathname.endsWith('.xml'))
          found.add(link.pathname)
    }
    await context.close()
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const walked = async (page: Page) => {
    const unseen: string[] = []
    for (let turn = 1; turn <= MOST_TABS; turn += 1) {
      await page.keyboard.press('Tab')
      const mark = await page.evaluate<string | null>(`${MARK}(${turn})`)
      if (mark === null) break
      if (mark !== 'seen') unseen.push(mark)
    }
    const order = await page.evaluate<number[]>(ORDER)
    return {
      unseen,
      missed: await page.evaluate<string[]>(MISSED),
      isInOrder: order.every((one, at) => one === at + 1),
    }
  }

  it('is more than a few', () => {
    for (const path of ['policy', 'policy/history', 'inquiry', 'cookies', 'my', 'case'])
      expect([...found].some((one) => one.startsWith(`${root}${path}`))).toBe(true)
    expect(found.size).toBeGreaterThan(9)
  })

  it('fits 320 px and 1280, and axe finds nothing', async () => {
    const { page, context } = await browser.visit(locale, 320)
    for (const path of found) {
      await page.goto(`${url}${path}`)
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 860 })
        const fits = await page.evaluate<boolean>(FITS)
        expect({ path, width, fits, broken: await axeViolations(page) }).toEqual({
          path,
          width,
          fits: true,
          broken: [],
        })
      }
    }
    await context.close()
  })

  it('is gone through by keyboard in the order that it is read, everything reached, always seen where one is', async () => {
    const { page, context } = await browser.visit(locale, 1280)
    for (const path of found) {
      await page.goto(`${url}${path}`)
      expect({ path, ...(await walked(page)) }).toEqual({ path, unseen: [], missed: [], isInOrder: true })
    }
    await context.close()
  })

  it('loads no more than 20 kB of script at first, and none where the policy is read', async () => {
    const { page, context } = await browser.visit(locale)
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'script') return
      const path = new URL(response.frame().url()).pathname
      scripts.set(path, (scripts.get(path) ?? 0) + gzipSync(await response.body()).length)
    })
    for (const path of found) await page.goto(`${url}${path}`, { waitUntil: 'networkidle' })
    expect(
      [...scripts].filter(([path, bytes]) => bytes > MOST_SCRIPT_BYTES || path.startsWith(`${root}policy`)),
    ).toEqual([])
    expect(scripts.size).toBeGreaterThan(0)
    await context.close()
  })
})
