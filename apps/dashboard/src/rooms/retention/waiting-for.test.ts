import { waitingFor } from './waiting-for.js'

const NONE = {
  waitingForApproval: 0,
  late: 0,
  holdsToReview: 0,
  holdReleasesToDecide: 0,
  uncoveredSoon: 0,
  failedItems: 0,
}
const may = { mayApprove: true, mayList: true }
const names = (counts: Partial<typeof NONE>, who = may) =>
  waitingFor({ ...NONE, ...counts }, who).map(({ what, isLoud }) => `${what}${isLoud ? '!' : ''}`)

describe('what of destruction waits at home', () => {
  it('is nothing where nothing waits', () => {
    expect(names({})).toEqual([])
  })

  it('names what is late or has failed first, and loudly', () => {
    expect(names({ holdsToReview: 1, waitingForApproval: 2, failedItems: 1, late: 3 })).toEqual([
      'late!',
      'failedItems!',
      'waitingForApproval',
      'holdsToReview',
    ])
  })

  it('asks only whoever may approve to approve', () => {
    expect(names({ waitingForApproval: 2 }, { mayApprove: false, mayList: true })).toEqual([])
  })

  it('leads to the list of exactly that, or to the forecast where somebody has no list', () => {
    const [late] = waitingFor({ ...NONE, late: 1 }, may)
    expect(late!.to).toMatch(/^\/retention-items\?state=DUE&dueUntil=\d{4}-\d{2}-\d{2}$/)
    expect(waitingFor({ ...NONE, late: 1 }, { mayApprove: false, mayList: false })[0]!.to).toBe('/retention')
    expect(waitingFor({ ...NONE, holdsToReview: 1 }, may)[0]!.to).toBe('/holds?state=REVIEW_DUE')
  })
})
