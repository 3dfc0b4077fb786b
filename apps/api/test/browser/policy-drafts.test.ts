import {
  BeginPolicyDraftDocument,
  DropPolicyDraftDocument,
  PolicyDraftDocument,
  PolicyDraftsDocument,
  SavePolicyDraftDocument,
} from '@jikimi/client/staff'
import { PolicyVersionsDocument } from '@jikimi/client/public'
import { addDays, dayInSeoul } from '@jikimi/policy'
import type { Page } from 'playwright-core'
import { aHouse, type House } from '../support/a-house.js'
import { sendInquiry } from '../support/an-inquiry.js'
import { aBrowser, axeViolations, chromiumPath, picture, type TestBrowser } from './a-browser.js'
import { LABELS } from './labels.js'
import { localesOf } from './locales-of.js'
import { signIn } from './people.js'
import { POLICY_LABELS } from './policy-labels.js'

const isRequired = process.env['JIKIMI_REQUIRE_BROWSER'] === '1'
const inChromium = chromiumPath || isRequired ? describe : describe.skip
const FITS = 'document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1'

inChromium.each(localesOf('EN'))(
  'a version of the policy from its draft to its withdrawal, in Chromium, %s',
  (locale) => {
    const general = LABELS[locale]
    const words = POLICY_LABELS[locale]
    let house: House
    let browser: TestBrowser
    let url: string
    let officer: Page
    let chief: Page

    const accessible = async (page: Page, name: string) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        expect({ name, width, fits: await page.evaluate(FITS) }).toEqual({ name, width, fits: true })
        expect({ name, broken: await axeViolations(page) }).toEqual({ name, broken: [] })
        await picture(page, `${name}-${general.path}-${width}`)
      }
      await page.setViewportSize({ width: 1280, height: 900 })
    }
    const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last().click()
    /** On the page, and in the dialog that asks once more. */
    const pressTwice = async (page: Page, name: string) => {
      await page.getByRole('button', { name, exact: true }).first().click()
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    const open = async (page: Page, path: string) => {
      await page.goto(`${url}/admin/#${path}`)
      await page.reload()
      await page.getByRole('heading', { level: 1 }).first().waitFor()
    }
    const drafts = async () => {
      const send = house.staff(await house.signIn('officer'))
      return (await send(PolicyDraftsDocument, {})).policyDrafts
    }

    beforeAll(async () => {
      house = await aHouse()
      browser = await aBrowser()
      url = house.url.replace('127.0.0.1', 'localhost')
      await sendInquiry(house.site())
      officer = (await browser.visit(locale)).page
      await signIn(officer, url, house, 'officer', general)
      chief = (await browser.visit(locale)).page
      await signIn(chief, url, house, 'cpo', general)
    })

    afterAll(async () => {
      await browser?.close()
      await house?.close()
    })

    it('begins as the last one, and says while the officer types what it would mean', async () => {
      await open(officer, '/policy-drafts')
      await press(officer, words.begin)
      await officer.getByRole('button', { name: '03', exact: true }).click()
      await officer.getByLabel(words.months, { exact: true }).fill('6')
      await officer.getByText(words.consents).waitFor()
      await officer.getByText(words.unsaved).waitFor()
      await accessible(officer, 'policy-draft')
    })

    it('is saved, and proposed with its notice', async () => {
      await officer.getByRole('button', { name: '03', exact: true }).waitFor()
      await officer.getByRole('group').getByRole('button').first().click()
      await officer.getByLabel(words.effectiveOn, { exact: true }).fill(addDays(dayInSeoul(house.clock.now()), 31))
      await officer.getByLabel(words.noticeKo).fill('보유 기간을 여섯 달로 바꿉니다.')
      await officer.getByLabel(words.noticeEn).fill('The retention period becomes six months.')
      await officer.getByText(words.publishable, { exact: true }).waitFor()
      await press(officer, words.save)
      await officer.getByText(words.allSaved).waitFor()
      await pressTwice(officer, words.propose)
      await officer.getByText(words.own).waitFor()
      expect(await officer.getByRole('button', { name: words.approve, exact: true }).count()).toBe(0)
      await accessible(officer, 'policy-proposed')
    })

    it('is returned, proposed again, and approved by the chief privacy officer', async () => {
      const [{ id } = { id: '' }] = await drafts()
      await open(chief, '/')
      await chief.getByRole('link', { name: words.waiting }).click()
      await chief.getByText(words.consents).waitFor()
      await press(chief, words.return)
      await chief.getByRole('dialog').getByLabel(words.reason).fill('영문 공지를 한 번 더 보세요.')
      await chief.getByRole('dialog').getByRole('button', { name: words.return, exact: true }).click()
      await open(officer, `/policy-drafts/${id}/show`)
      await officer.getByText('영문 공지를 한 번 더 보세요.').waitFor()
      await pressTwice(officer, words.propose)
      await officer.getByText(words.own).waitFor()
      await open(chief, `/policy-drafts/${id}/show`)
      await pressTwice(chief, words.approve)
      await chief.getByText(words.published).waitFor()
      await accessible(chief, 'policy-approved')
      const [next] = (await house.site()(PolicyVersionsDocument, {})).policyVersions
      expect(next).toMatchObject({
        version: '1.1',
        state: 'COMING',
        noticeEn: 'The retention period becomes six months.',
      })
    })

    it('is withdrawn before its day, and everybody reads why', async () => {
      await open(chief, '/policy-drafts')
      await accessible(chief, 'policy-versions')
      await chief.getByRole('button', { name: new RegExp(words.withdraw) }).click()
      await chief.getByRole('dialog').getByLabel(words.reasonKo).fill('보유 기간을 바꾸지 않습니다.')
      await chief.getByRole('dialog').getByLabel(words.reasonEn).fill('The period stays.')
      await chief.getByRole('dialog').getByRole('button', { name: words.withdraw, exact: true }).click()
      await chief.getByText(words.withdrawn, { exact: true }).waitFor()
      const versions = (await house.site()(PolicyVersionsDocument, {})).policyVersions
      expect(versions.map(({ version, state }) => [version, state])).toEqual([
        ['1.0', 'IN_FORCE'],
        ['1.1', 'WITHDRAWN'],
      ])
    })

    it('tells whoever writes on an older one, who keeps what they typed', async () => {
      const send = house.staff(await house.signIn('officer'))
      const { id } = (await send(BeginPolicyDraftDocument, {})).beginPolicyDraft
      await open(officer, `/policy-drafts/${id}/show`)
      await officer.getByLabel(words.noticeKo).fill('먼저 적은 공지')
      const { source, revision } = (await send(PolicyDraftDocument, { id })).policyDraft
      const input = { id, revision, source, noticeKo: '다른 공지', noticeEn: '', isRaised: false }
      await send(SavePolicyDraftDocument, { input })
      await press(officer, words.save)
      await officer.getByText(words.changed).waitFor()
      expect(await officer.getByLabel(words.noticeKo).inputValue()).toBe('먼저 적은 공지')
      await send(DropPolicyDraftDocument, { input: { id, revision: revision + 1 } })
    })
  },
)
