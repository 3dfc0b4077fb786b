import type { OwnPageContent } from '../../site-port.js'
import type { Frame } from '../frame.js'
import { OneRequest } from './one-request.js'

/** What the person asked for, how it stands, and what they can do about each. */
export const RequestsSection = ({ frame, page }: { frame: Frame; page: OwnPageContent }) => {
  const said = frame.words.heldPage
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{said.requests}</h2>
      {page.requests.length === 0 && <p>{said.noRequests}</p>}
      {page.requests.map((request) => (
        <OneRequest
          key={request.id}
          frame={frame}
          request={request}
          held={page.held}
          notices={page.notices.filter(({ requestId }) => requestId === request.id)}
          mandates={page.mandates.filter(({ requestId }) => requestId === request.id)}
        />
      ))}
    </section>
  )
}
