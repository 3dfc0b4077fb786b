import {
  type AccessRecordFilterInput,
  AccessRecordsDocument,
  type AlertFilterInput,
  AlertsDocument,
  CertificatesDocument,
  DesignationsDocument,
  type DesignationState,
  type DestructionItemFilterInput,
  DestructionItemsDocument,
  DestructionRegisterDocument,
  type DestructionRegisterFilterInput,
  type DestructionRunFilterInput,
  DestructionRunsDocument,
  type HoldFilterInput,
  HoldsDocument,
  InquiryCasesDocument,
  type InquiryCaseFilterInput,
  MediaDocument,
  type MediumFilterInput,
  PaperRegisterDocument,
  RegisteredCollectionsDocument,
  type RegisterFilterInput,
  type RetentionFilterInput,
  RetentionItemsDocument,
  RightsHistoryDocument,
  type RightsHistoryFilterInput,
  type RightsRequestFilterInput,
  RightsRequestsDocument,
  RecordExportsDocument,
  type Role,
  StaffAccountsDocument,
  TrainingCoursesDocument,
} from '@jikimi/client/staff'
import type { Connection } from './pages.js'
import { send } from './send.js'

/** What a list is asked for: its own filter, how many rows, and behind which cursor. */
export type Slice<Filter> = { filter: Filter; first: number; after: string | null; signal?: AbortSignal | undefined }

type Load<Filter> = (slice: Slice<Filter>) => Promise<Connection<{ id: string }>>

/** The lists that have pages. A resource that isn't here has no list. */
export const LISTS: Readonly<Record<string, Load<never>>> = {
  inquiries: (async ({ filter: { purpose, ...filter }, first, after, signal }) =>
    (await send(InquiryCasesDocument, { purpose, filter, first, after }, option(signal))).inquiryCases) satisfies Load<
    InquiryCaseFilterInput & { purpose: string }
  >,

  designations: (async ({ filter: { state = null }, first, after, signal }) =>
    (await send(DesignationsDocument, { state, first, after }, option(signal))).designations) satisfies Load<{
    state?: DesignationState | null
  }>,

  training: (async ({ first, after, signal }) =>
    (await send(TrainingCoursesDocument, { first, after }, option(signal))).trainingCourses) satisfies Load<object>,

  accounts: (async ({ filter: { role = null }, first, after, signal }) =>
    (await send(StaffAccountsDocument, { role, first, after }, option(signal))).staffAccounts) satisfies Load<{
    role?: Role | null
  }>,

  'access-records': (async ({ filter, first, after, signal }) =>
    (await send(AccessRecordsDocument, { filter, first, after }, option(signal)))
      .accessRecords) satisfies Load<AccessRecordFilterInput>,

  alerts: (async ({ filter, first, after, signal }) =>
    (await send(AlertsDocument, { filter, first, after }, option(signal))).alerts) satisfies Load<AlertFilterInput>,

  register: (async ({ filter, first, after, signal }) =>
    (await send(RegisteredCollectionsDocument, { filter, first, after }, option(signal)))
      .registeredCollections) satisfies Load<RegisterFilterInput>,

  'rights-requests': (async ({ filter, first, after, signal }) =>
    (await send(RightsRequestsDocument, { filter, first, after }, option(signal)))
      .rightsRequests) satisfies Load<RightsRequestFilterInput>,

  media: (async ({ filter, first, after, signal }) =>
    (await send(MediaDocument, { filter, first, after }, option(signal))).media) satisfies Load<MediumFilterInput>,

  'paper-register': (async ({ filter: { from = null, until = null }, first, after, signal }) =>
    (await send(PaperRegisterDocument, { from, until, first, after }, option(signal))).paperRegister) satisfies Load<{
    from?: string | null
    until?: string | null
  }>,
  'retention-items': (async ({ filter, first, after, signal }) =>
    named(
      (await send(RetentionItemsDocument, { filter, first, after }, option(signal))).retentionItems,
      ({ caseId }) => caseId,
    )) satisfies Load<RetentionFilterInput>,

  holds: (async ({ filter, first, after, signal }) =>
    (await send(HoldsDocument, { filter, first, after }, option(signal))).holds) satisfies Load<HoldFilterInput>,

  'destruction-runs': (async ({ filter, first, after, signal }) =>
    (await send(DestructionRunsDocument, { filter, first, after }, option(signal)))
      .destructionRuns) satisfies Load<DestructionRunFilterInput>,

  'destruction-items': (async ({ filter: { runId, ...filter }, first, after, signal }) =>
    (await send(DestructionItemsDocument, { runId, filter, first, after }, option(signal)))
      .destructionItems) satisfies Load<DestructionItemFilterInput & { runId: string }>,

  'destruction-register': (async ({ filter, first, after, signal }) =>
    (await send(DestructionRegisterDocument, { filter, first, after }, option(signal)))
      .destructionRegister) satisfies Load<DestructionRegisterFilterInput>,

  certificates: (async ({ first, after, signal }) =>
    named(
      (await send(CertificatesDocument, { first, after }, option(signal))).certificates,
      ({ number }) => number,
    )) satisfies Load<object>,

  'record-exports': (async ({ first, after, signal }) =>
    (await send(RecordExportsDocument, { first, after }, option(signal))).recordExports) satisfies Load<object>,

  'rights-history': (async ({ filter, first, after, signal }) =>
    (await send(RightsHistoryDocument, { filter, first, after }, option(signal)))
      .rightsHistory) satisfies Load<RightsHistoryFilterInput>,
}

const option = (signal: AbortSignal | undefined) => (signal ? { signal } : {})

/** Rows of lists have an id; some things have another name of their own. */
const named = <Node extends object>({ edges, pageInfo }: Connection<Node>, idOf: (node: Node) => string) => ({
  edges: edges.map(({ node }) => ({ node: { ...node, id: idOf(node) } })),
  pageInfo,
})
