import type { RequestChannel, RightKind, RightsRequestFilterInput, RightsRequestState } from '@jikimi/client/staff'
import { addressFilter, type Filter } from '../../data/address-filter.js'
import { dayAhead } from '../../data/day.js'
import { SHAPES } from '../../data/shapes.js'
import { isView, type RequestView } from './request-views.js'

const { code, day } = SHAPES

/** What the inbox is narrowed by: one of its views, codes, a day and the number of a request. No person. */
export type RequestFilter = Filter<'view' | 'state' | 'kind' | 'channel' | 'dueUntil' | 'number'>

/** Where the inbox shows a filter. */
export const inbox = addressFilter('/rights-requests', {
  view: /^[a-z]+$/,
  state: code,
  kind: code,
  channel: code,
  dueUntil: day,
  number: /^R-\d{4}-\d{6,9}$/,
})

/** The view of a filter; without one, what is open. A number is looked for among all. */
export const viewOf = ({ view, number }: RequestFilter): RequestView =>
  isView(view) ? view : number === '' ? 'open' : 'all'

/** The filter as the server is asked: what its view stands for, and only what was filled in. */
export const askedRequests = (filter: RequestFilter): Partial<RightsRequestFilterInput> => {
  const { state, kind, channel, dueUntil, number } = filter
  return {
    ...VIEWS[viewOf(filter)](),
    ...(state !== '' && { state: state as RightsRequestState }),
    ...(kind !== '' && { kind: kind as RightKind }),
    ...(channel !== '' && { channel: channel as RequestChannel }),
    ...(dueUntil !== '' && { dueUntil }),
    ...(number !== '' && { number }),
  }
}

const VIEWS: Record<RequestView, () => Partial<RightsRequestFilterInput>> = {
  open: () => ({ isOpen: true }),
  mine: () => ({ isOpen: true, assignee: 'ME' }),
  unassigned: () => ({ isOpen: true, assignee: 'NOBODY' }),
  soon: () => ({ isOpen: true, dueUntil: dayAhead(5) }),
  late: () => ({ isOpen: true, isLate: true }),
  notify: () => ({ state: 'EXECUTED' }),
  bounced: () => ({ hasBounced: true }),
  objected: () => ({ state: 'OBJECTED' }),
  all: () => ({}),
}
