import type { RightsRequestFieldsFragment, RightsRequestPageFieldsFragment } from '@jikimi/client/staff'

/** A request as lists have it. */
export type ListedRequest = RightsRequestFieldsFragment

/** A request as its page has it. */
export type OpenRequest = RightsRequestPageFieldsFragment

/** A collection that a request is about. */
export type RequestTarget = OpenRequest['targets'][number]

/** What every part of a request's page gets. */
export type RequestProps = { value: OpenRequest; onChange: (value: OpenRequest) => void; onReload: () => void }
