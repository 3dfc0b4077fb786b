import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../../../scripts/chromium.mjs'

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
}

export interface TestBrowser {
  /** A person at a browser of their own: nobody's cookies, storage and history but theirs. */
  visit(locale: 'KO' | 'EN', width?: number, hasScript?: boolean): Promise<Visit>
  /** Everything that any page complained about: console errors, script faults, refused content. */
  readonly complaints: readonly string[]
  /** Every address that was asked for or shown. */
  readonly addresses: readonly string[]
  close(): Promise<void>
}

export const chromiumPath = findChromium()

export async function aBrowser(): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: chromiumPath!, args: ARGUMENTS })
  const complaints: string[] = []
  const addresses: string[] = []
  return {
    complaints,
    addresses,
    visit: async (locale, width = 1280, hasScript = true) => {
      const context = await browser.newContext({
        viewport: { width, height: 860 },
        locale: locale === 'KO' ? 'ko-KR' : 'en-US',
        javaScriptEnabled: hasScript,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      page.on('console', (message) => {
        if (message.type() === 'error' || /refused to|violat/i.test(message.text())) complaints.push(message.text())
      })
      page.on('pageerror', (fault) => complaints.push(fault.name))
      page.on('request', (request) => addresses.push(request.url()))
      page.on('framenavigated', (frame) => addresses.push(frame.url()))
      return { page, context }
    },
    close: () => browser.close(),
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const IS_STILL = `document.getAnimations().every(({ playState, effect }) =>
  playState !== 'running' || effect?.getTiming().iterations === Infinity)`

/** Waits until nothing fades or moves any more, spinners excepted: what still fades in has no colours yet. */
export async function still(page: Page): Promise<void> {
  // A transition begins with the frame after the one that changed its property
  await page.waitForTimeout(100)
  await eventually(() => page.evaluate<boolean>(IS_STILL))
}

/** Whether this comes true within five seconds: a busy machine lays a page out late. */
export async function eventually(isTrue: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await isTrue()) return true
    await new Promise((done) => setTimeout(done, 100))
  }
  return false
}

/** Ids of the rules of WCAG 2.2 AA and good practice that this page breaks. */
export async function axeViolations(page: Page): Promise<string[]> {
  await still(page)
  // Injected through the debugger's own world: the page's policy stays as it is
  const client = await page.context().newCDPSession(page)
  const { frameTree } = await client.send('Page.getFrameTree')
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    grantUniveralAccess: true,
    // By its name the same one as long as the document stays
    worldName: 'accessibility',
  })
  const inWorld = async (expression: string, awaitPromise = false) =>
    (await client.send('Runtime.evaluate', { expression, contextId: executionContextId, awaitPromise })).result.value
  if ((await inWorld('typeof axe')) !== 'object') await inWorld(AXE)
  const violations = await inWorld(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.map(({ id, nodes }) => id + ' ' + nodes[0].target)))`,
    true,
  )
  await client.detach()
  return JSON.parse(String(violations)) as string[]
}

/** Pictures for the README, only where a folder for them is named (`npm run screenshots`). */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['JIKIMI_SCREENSHOTS']
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
