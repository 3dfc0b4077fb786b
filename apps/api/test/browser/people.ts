import type { Page } from 'playwright-core'
import { codeAt } from '../../src/rooms/staff/one-time-code.js'
import type { House } from '../support/a-house.js'
import { demoPerson, type Person } from '../support/sign-in.js'
import type { Labels } from './labels.js'

export interface Visitor {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly content: string
}

/** Fills in and sends the form of the site; returns the number on the receipt. */
export async function sendInquiry(page: Page, url: string, words: Labels, visitor: Visitor): Promise<string> {
  await page.goto(`${url}/${words.path}/inquiry`)
  await page.locator('[name="item-NAME"]').fill(visitor.name)
  await page.locator('[name="item-EMAIL"]').fill(visitor.email)
  await page.locator('[name="item-CONTACT_NUMBER"]').fill(visitor.phone)
  await page.locator('[name="item-CONTENT"]').fill(visitor.content)
  await page.locator('input[type="checkbox"]').check()
  await page.getByRole('button', { name: words.send, exact: true }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasText: words.received }).waitFor()
  const text = await page.locator('main').innerText()
  return /Q-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text)![0]
}

/** Signs a demo person or anybody else in on the dashboard, in the language of the story. */
export async function signIn(
  page: Page,
  url: string,
  house: House,
  who: string | Person,
  words: Labels,
): Promise<void> {
  // A code works once; the clock of the house moves on for the next
  await house.clock.move({ seconds: 31 })
  const person = typeof who === 'string' ? demoPerson(who) : who
  await page.goto(`${url}/admin/`)
  await inLanguage(page, words)
  await page.getByLabel(words.signInName).fill(person.signInName)
  await page.getByLabel(words.password).fill(person.password)
  await page.getByLabel(words.code).fill(codeAt(person.codeSecret, house.clock.now()))
  await page.getByRole('button', { name: words.signIn, exact: true }).click()
  await page.getByRole('navigation').first().waitFor()
  await inLanguage(page, words)
}

/** The button carries the name of the other language; it is there only while that isn't the one shown. */
async function inLanguage(page: Page, { language }: Labels): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  const button = page.getByRole('button', { name: language })
  if (await button.count()) await button.first().click()
  await page.waitForTimeout(300)
}
