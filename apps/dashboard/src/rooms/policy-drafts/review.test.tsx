/** @jest-environment ./jest.environment.mjs */
import { aPage } from '../../a-page.js'
import { Look } from '../../theme/look.js'
import { type OpenReview, Review } from './review.js'

const aReview = (parts: Partial<OpenReview> = {}): OpenReview => ({
  problems: [],
  findings: [],
  changes: {
    version: '1.1',
    follows: '1.0',
    significance: 'SIGNIFICANT',
    needsConsent: true,
    facts: [
      {
        subject: 'IR meeting',
        before: '3 months',
        after: null,
        significance: 'SIGNIFICANT',
        needsConsent: true,
        why: 'It is kept longer.',
      },
    ],
    words: [
      {
        place: 'BODY',
        article: '03',
        pieces: [
          { kind: 'SAME', text: `${'x '.repeat(200)}` },
          { kind: 'REMOVED', text: '3' },
          { kind: 'ADDED', text: '<b>6</b>' },
        ],
      },
    ],
  },
  consequences: {
    forms: ['IR meeting'],
    consentsToAskAgain: [{ purpose: 'IR meeting', collections: 4 }],
    periodsMoved: [{ purpose: 'IR meeting', before: 3, after: 6, collections: 4 }],
    recipients: [],
    outsourcees: [],
  },
  noticeDays: 30,
  earliestOn: '2026-12-24',
  isPublishable: false,
  ...parts,
})
const shown = (value: OpenReview) =>
  aPage(
    <Look>
      <Review value={value} />
    </Look>,
  )

describe('the review of a next version', () => {
  it('says what it weighs, what follows, and from which day', async () => {
    const page = await shown(aReview())
    for (const text of [
      'A significant change of people’s rights',
      'a notice is not enough',
      '30 days',
      '2026-12-24',
      'No: it needs a new version number',
      'Consents that no longer cover it',
      'IR meeting: 3 → 6 months',
      'IR meeting. It is kept longer.',
      '3 months → none',
    ])
      expect(page.text()).toContain(text)
    expect(page.text()).not.toContain('Recipients to disclose')
    await page.leave()
  })

  it('marks words by more than their colour, shortens what stays, and shows markup as text', async () => {
    const page = await shown(aReview())
    expect(document.querySelector('del')?.textContent).toBe('[−]3')
    expect(document.querySelector('ins')?.textContent).toBe('[+]<b>6</b>')
    expect(page.text()).toContain(' … ')
    await page.leave()
  })

  it('says of a text that is no policy where it is wrong, and nothing else', async () => {
    const problems = [{ path: 'items.0.label', problem: 'must not be blank' }]
    const page = await shown(
      aReview({ problems, changes: null, consequences: null, noticeDays: null, earliestOn: null }),
    )
    expect(page.text()).toContain('items.0.label: must not be blank')
    expect(page.text()).not.toContain('In short')
    await page.leave()
  })
})
