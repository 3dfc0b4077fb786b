import type { Page } from 'playwright-core'
import { isFullRun } from '../support/run.js'
import { axeViolations, picture, still } from './a-browser.js'
import type { DayLabels } from './day-labels.js'

/**
 * Demands that a page breaks no rule of accessibility, by day and by night, and takes its pictures, a narrow one too. In the
 * short form only by day: `every-page` looks at each by night.
 */
export async function inBothLights(page: Page, { toDark, toLight }: DayLabels, name: string): Promise<void> {
  const isPictured = Boolean(process.env['JIKIMI_SCREENSHOTS'])
  if (!isFullRun() && !isPictured) return inThisLight(page, name)
  const isDark = (await page.getByRole('button', { name: toLight }).count()) > 0
  const [other, back] = isDark ? [toLight, toDark] : [toDark, toLight]
  await inThisLight(page, isDark ? `${name}-dark` : name)
  await page.getByRole('button', { name: other }).click()
  await inThisLight(page, isDark ? name : `${name}-dark`)
  await page.getByRole('button', { name: back }).click()
  if (!isPictured) return
  await page.setViewportSize({ width: 390, height: 860 })
  await still(page)
  await picture(page, `${name}-narrow`)
  await page.setViewportSize({ width: 1280, height: 860 })
}

/** The same in the light that there is: a dialog keeps the button that changes it out of reach. */
export async function inThisLight(page: Page, name: string): Promise<void> {
  const broken = await axeViolations(page)
  if (broken.length > 0) throw new Error(`${name}: ${broken.join(', ')}`)
  await picture(page, name)
}
