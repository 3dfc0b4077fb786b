import type { RequestAct, RightsRequestState } from '@jikimi/schema'

export interface RequestEdge {
  readonly from: RightsRequestState
  readonly act: RequestAct
  readonly to: RightsRequestState
  /** What it rests on. */
  readonly law: string
}

/**
 * Every way that a request may go, with what it rests on. The database decides again from `jikimi.request_edge`; a test
 * holds both side by side, and the diagram in the README is drawn from here.
 */
export const REQUEST_STATES: readonly RequestEdge[] = [
  { from: 'RECEIVED', act: 'verify', to: 'VERIFIED', law: 'Decree 46①' },
  { from: 'RECEIVED', act: 'lapse', to: 'LAPSED', law: 'Decree 46①' },
  { from: 'RECEIVED', act: 'withdraw', to: 'WITHDRAWN', law: 'PIPA 38④' },
  { from: 'RECEIVED', act: 'group', to: 'GROUPED', law: 'PIPA 38④' },
  { from: 'VERIFIED', act: 'defer', to: 'DEFERRED', law: 'PIPA 35③; Decree 42②' },
  { from: 'VERIFIED', act: 'decide', to: 'DECIDED', law: 'PIPA 35③④, 36②④, 37②' },
  { from: 'VERIFIED', act: 'withdraw', to: 'WITHDRAWN', law: 'PIPA 38④' },
  { from: 'VERIFIED', act: 'group', to: 'GROUPED', law: 'PIPA 38④' },
  { from: 'DEFERRED', act: 'decide', to: 'DECIDED', law: 'PIPA 35③; Decree 42②' },
  { from: 'DEFERRED', act: 'withdraw', to: 'WITHDRAWN', law: 'PIPA 38④' },
  { from: 'DECIDED', act: 'execute', to: 'EXECUTED', law: 'PIPA 36②③, 37③⑤' },
  { from: 'EXECUTED', act: 'notify', to: 'NOTIFIED', law: 'Decree 41⑤, 42②, 43③, 44②' },
  { from: 'NOTIFIED', act: 'object', to: 'OBJECTED', law: 'PIPA 38⑤' },
  { from: 'NOTIFIED', act: 'close', to: 'CLOSED', law: 'PIPA 38⑤' },
  { from: 'OBJECTED', act: 'decide', to: 'DECIDED', law: 'PIPA 38⑤' },
]
