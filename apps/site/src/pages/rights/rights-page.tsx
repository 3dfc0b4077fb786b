import type { RequestDraft } from '../../rights/request-draft.js'
import { rightKinds } from '../../rights/right-kinds.js'
import type { RightsContacts } from '../../site-port.js'
import type { Frame } from '../frame.js'
import { Page } from '../page.js'
import { AskForm, type AskDraft } from './ask-form.js'
import { Channels } from './channels.js'
import { RequestForm } from './request-form.js'
import { RequestProblems } from './request-problems.js'

type Props = { frame: Frame; contacts: RightsContacts; draft: RequestDraft; ask: AskDraft }

/** The rights in plain words, every way to exercise them, and the two that work right here. @law PIPA 38④⑤ */
export const RightsPage = ({ frame, contacts, draft, ask }: Props) => {
  const { words } = frame
  const said = words.rightsPage
  const isReturned = draft.problems.length > 0 || draft.isUncertain || ask.problem !== undefined
  return (
    <Page frame={frame} title={isReturned ? `${words.inquiryPage.error}: ${said.title}` : said.title}>
      <RequestProblems draft={draft} words={words} />
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <h2>{said.rights}</h2>
      <dl class="rights">
        {rightKinds.map((kind) => (
          <div key={kind}>
            <dt>{said.kinds[kind].name}</dt>
            <dd>{said.kinds[kind].text}</dd>
          </div>
        ))}
      </dl>
      <h2>{said.promises}</h2>
      <ul class="promises">
        {said.promise.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      <p>
        <a href={`/${frame.locale}/rights/guide`}>{said.guide}</a>
      </p>
      <AskForm frame={frame} draft={ask} />
      <RequestForm frame={frame} draft={draft} />
      <h2>{said.agent}</h2>
      <p>{said.agentText}</p>
      <Channels frame={frame} contacts={contacts} />
    </Page>
  )
}
