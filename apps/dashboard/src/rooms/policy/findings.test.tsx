/** @jest-environment ./jest.environment.mjs */
import type { PolicyFindingsQuery } from '@jikimi/client/staff'
import { useState } from 'react'
import { aPage } from '../../a-page.js'
import { Look } from '../../theme/look.js'
import type { FindingFilter } from './finding-filter.js'
import { Findings } from './findings.js'

type Finding = PolicyFindingsQuery['policyFindings'][number]

const aFinding = (parts: Partial<Finding>): Finding => ({
  code: 'ORDINAL_NOT_ENGLISH',
  severity: 'WARNING',
  article: '02',
  sentenceKo: '영어에 없는 서수입니다.',
  sentenceEn: 'There is no such ordinal.',
  whatToDoKo: '고치십시오.',
  whatToDoEn: 'Correct it.',
  law: [],
  ...parts,
})
const words: PolicyFindingsQuery['policyWords'] = {
  version: '7.0',
  original: 'KO',
  articles: [{ number: '02', headingKo: '변경', headingEn: 'Changes', bodyKo: '바뀝니다.', bodyEn: 'It changes.' }],
  footerKo: '가상 주식회사',
  footerEn: 'Invented Co.',
}
const three = [
  aFinding({
    code: 'CPO_CONTACT_MISSING',
    severity: 'ERROR',
    sentenceEn: 'No contact is given.',
    law: [
      { citationKo: '가법 제1조', citationEn: 'Act A Article 1', confidence: 'STATUTE' },
      { citationKo: '나 고시', citationEn: 'Notice B', confidence: 'COMMENTARY' },
    ],
  }),
  aFinding({}),
  aFinding({ code: 'TEMPLATE_FILLER_LEFT', article: null, sentenceEn: 'Filler is still there.' }),
]

const Opened = ({ first, found = three }: { first?: Partial<FindingFilter>; found?: Finding[] }) => {
  const [filter, setFilter] = useState<FindingFilter>({ severity: '', article: '', ...first })
  return (
    <Look>
      <Findings found={{ policyFindings: found, policyWords: words }} filter={filter} onShow={setFilter} />
    </Look>
  )
}

describe('the policy findings', () => {
  it('counts what it found by severity, and says how sure a citation is', async () => {
    const page = await aPage(<Opened />)
    for (const text of ['All 3', 'Errors 1', 'Warnings 2', 'Act A Article 1', 'Notice B (from commentary'])
      expect(page.text()).toContain(text)
    expect(page.text()).not.toContain('Act A Article 1 (')
    await page.leave()
  })

  it('shows one severity when it is chosen, and all again', async () => {
    const page = await aPage(<Opened />)
    await page.click('Errors 1')
    expect(page.text()).toContain('No contact is given.')
    expect(page.text()).not.toContain('There is no such ordinal.')
    await page.click('All 3')
    expect(page.text()).toContain('There is no such ordinal.')
    await page.leave()
  })

  it('opens the words of the article, as published and in the language of the screen', async () => {
    const page = await aPage(<Opened first={{ severity: 'WARNING', article: '02' }} />)
    expect(page.text()).not.toContain('바뀝니다.')
    await page.click('Article 02, Changes: read the text')
    expect(page.text()).toMatch(/As published.*바뀝니다\..*Translation.*It changes\./s)
    expect(page.text()).not.toContain('Filler is still there.')
    await page.leave()
  })

  it('says that an empty choice is not an empty list', async () => {
    const page = await aPage(<Opened first={{ severity: 'INFO' }} />)
    expect(page.text()).toContain('Nothing of this kind')
    expect(page.text()).toContain('All 3')
    await page.leave()
  })

  it('says that nothing was found, and that this proves nothing', async () => {
    const page = await aPage(<Opened found={[]} />)
    expect(page.text()).toContain('Nothing was found')
    expect(page.text()).toContain('no proof that the policy is lawful')
    await page.leave()
  })
})
