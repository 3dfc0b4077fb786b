import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'

const WORDS = {
  KO: {
    path: 'ko',
    allow: '모두 허용',
    ask: '매번 확인',
    refuse: '모두 거부',
    once: '이번에는 허용',
    notNow: '이번에는 거부',
  },
  EN: {
    path: 'en',
    allow: 'Allow all',
    ask: 'Ask each time',
    refuse: 'Refuse all',
    once: 'This time, yes',
    notNow: 'Not this time',
  },
} as const
/** Where somebody writes nobody counts. */
const COUNTED = ['/', '/policy', '/cookies'] as const
const PAGES = [...COUNTED, '/inquiry'] as const

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip

inChromium('cookies by choice, in Chromium', () => {
  let house: House
  let browser: TestBrowser
  let counter: Server
  let url: string
  /** Pages that the company's counter was told of, and what came along. */
  const counted: { page: string; referrer: string; cookie: string }[] = []

  beforeAll(async () => {
    counter = createServer((request, response) => {
      const { searchParams } = new URL(request.url!, 'http://counter')
      counted.push({
        page: searchParams.get('page') ?? '',
        referrer: request.headers.referer ?? '',
        cookie: request.headers.cookie ?? '',
      })
      response.setHeader('content-type', 'image/gif').setHeader('cross-origin-resource-policy', 'cross-origin')
      response.end(Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64'))
    }).listen(0, '127.0.0.1')
    await new Promise((listening) => counter.once('listening', listening))
    const { port } = counter.address() as AddressInfo
    house = await aHouse({ isQuiet: true, visitCounter: `http://127.0.0.1:${port}/visit.gif` })
    browser = await aBrowser()
    url = house.url.replace('127.0.0.1', 'localhost')
  })

  afterAll(async () => {
    await browser?.close()
    await house?.close()
    await new Promise((closed) => counter?.close(closed))
  })

  beforeEach(() => void counted.splice(0))

  /** Everything by which a page could follow somebody: the jar, storage, and requests to anybody else. */
  const traces = async (page: Page, context: BrowserContext) => {
    await page.waitForLoadState('networkidle')
    const strangers = browser.addresses.filter((address) => /^https?:/.test(address) && !address.startsWith(url))
    const stored = await page.evaluate<string[]>('[...Object.keys(localStorage), ...Object.keys(sessionStorage)]')
    return {
      jar: (await context.cookies()).map(({ name, value }) => `${name}=${value}`),
      stored,
      strangers: strangers.length,
      counted: counted.length,
    }
  }
  const UNTRACED = { jar: [], stored: [], strangers: 0, counted: 0 }
  const visitAll = async (page: Page, path: string) => {
    for (const place of PAGES) await page.goto(`${url}/${path}${place}`)
  }
  const opened = async (locale: 'KO' | 'EN', width?: number) => {
    ;(browser.addresses as string[]).splice(0)
    return browser.visit(locale, width)
  }

  it.each(['KO', 'EN'] as const)(
    'before a choice there is no trace; refused there is none but that, %s',
    async (locale) => {
      const { path, refuse } = WORDS[locale]
      const { page, context } = await opened(locale, 320)
      await visitAll(page, path)
      expect(await traces(page, context)).toEqual(UNTRACED)
      await page.goto(`${url}/${path}/`)
      expect(await axeViolations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(
        true,
      )
      await picture(page, `site-cookie-banner-${path}-320`)
      await page.getByRole('button', { name: refuse }).click()
      await visitAll(page, path)
      expect(await traces(page, context)).toEqual({ ...UNTRACED, jar: ['__Host-choice=REFUSE_ALL'] })
      expect(await page.locator('.cookie-banner').count()).toBe(0)
      expect(await axeViolations(page)).toEqual([])
      await picture(page, `site-cookies-${path}-320`)
      await context.close()
    },
  )

  it('allowed, each page is counted by its address alone; taken back, none is', async () => {
    const { page, context } = await opened('KO')
    await page.goto(`${url}/ko/policy`)
    await page.getByRole('button', { name: WORDS.KO.allow }).click()
    await page.waitForURL(`${url}/ko/policy`)
    await visitAll(page, 'ko')
    await page.waitForLoadState('networkidle')
    expect(new Set(counted.map((one) => one.page))).toEqual(new Set(COUNTED.map((place) => `/ko${place}`)))
    expect(counted.filter(({ referrer, cookie }) => referrer + cookie !== '')).toEqual([])
    await page.goto(`${url}/ko/cookies`)
    await page.getByLabel(WORDS.KO.refuse).check()
    await page.locator('main button').click()
    await page.waitForLoadState('networkidle')
    counted.splice(0)
    await visitAll(page, 'ko')
    expect((await traces(page, context)).counted).toBe(0)
    await context.close()
  })

  it('asked each time, it asks in each visit and counts only where that was allowed', async () => {
    const { page, context } = await opened('EN')
    await page.goto(`${url}/en/`)
    await page.getByRole('button', { name: WORDS.EN.ask }).click()
    await page.getByRole('button', { name: WORDS.EN.once }).waitFor()
    expect(counted).toEqual([])
    await page.getByRole('button', { name: WORDS.EN.notNow }).click()
    await visitAll(page, 'en')
    expect((await traces(page, context)).counted).toBe(0)
    await context.clearCookies({ name: '__Host-choice-now' })
    await page.goto(`${url}/en/`)
    await page.getByRole('button', { name: WORDS.EN.once }).click()
    await page.waitForLoadState('networkidle')
    expect(counted.map((one) => one.page)).toContain('/en/')
    await context.close()
  })

  it('a browser that asks not to be followed is not, whatever was chosen', async () => {
    const { page, context } = await opened('EN')
    await context.setExtraHTTPHeaders({ 'sec-gpc': '1' })
    await page.goto(`${url}/en/cookies`)
    await page.getByLabel(WORDS.EN.allow).check()
    await page.locator('main button').click()
    await visitAll(page, 'en')
    expect((await traces(page, context)).counted).toBe(0)
    await context.close()
  })

  it('a tracker that is planted is caught, by each of its traces', async () => {
    const { page, context } = await opened('EN')
    await page.goto(`${url}/en/`)
    await context.addCookies([{ name: '_id', value: '1', url }])
    expect(await traces(page, context)).not.toEqual(UNTRACED)
    await context.clearCookies()
    await page.evaluate(`localStorage.setItem('id', '1')`)
    expect(await traces(page, context)).not.toEqual(UNTRACED)
    await page.evaluate('localStorage.clear()')
    expect(await traces(page, context)).toEqual(UNTRACED)
    // As if a page had brought it along, without a policy that keeps it from loading
    const { port } = counter.address() as AddressInfo
    await page.route(`${url}/en/planted`, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<img src="http://127.0.0.1:${port}/planted.gif">` }),
    )
    await page.goto(`${url}/en/planted`)
    expect((await traces(page, context)).strangers).toBe(1)
    await context.close()
  })

  it('an image of a stranger in one of our pages is refused by the page’s own policy', async () => {
    const { page, context } = await opened('EN')
    await page.goto(`${url}/en/`)
    const { port } = counter.address() as AddressInfo
    const outcome = await page.evaluate<string>(
      `new Promise((done) => { const image = new Image(); image.onload = () => done('LOADED'); image.onerror = () => done('REFUSED');
        image.src = 'http://127.0.0.1:${port}/planted.gif' })`,
    )
    expect([outcome, counted]).toEqual(['REFUSED', []])
    ;(browser.complaints as string[]).splice(0)
    await context.close()
  })

  it('nothing was complained of', () => expect(browser.complaints).toEqual([]))
})
