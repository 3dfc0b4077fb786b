import { useNotify, useRedirect } from 'react-admin'
import { useAct } from '../../data/use-act.js'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { ActButton } from '../../ui/act-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Small } from '../../ui/small.js'
import { Stack } from '../../ui/stack.js'
import { TextLink } from '../../ui/text-link.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { draftVerbs, type ListedDraft } from './draft-verbs.js'
import { Versions } from './versions.js'

/** What was, is and comes, and the drafts of what may come next. @law policy 11; PIPA 30 */
export default function DraftsPage() {
  const say = useWords()
  const { value, refused, isLoading, reload } = useLoaded(draftVerbs.list, 'drafts')
  return (
    <Page title={say('policyDraft.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <Stack>
          <Quiet>{say('policyDraft.caption')}</Quiet>
          <Versions versions={value.policyVersions} onChange={reload} />
          <Drafts drafts={value.policyDrafts} onReload={reload} />
        </Stack>
      )}
    </Page>
  )
}

const Drafts = ({ drafts, onReload }: { drafts: readonly ListedDraft[]; onReload: () => void }) => {
  const say = useWords()
  const when = useWhen()
  const mayWrite = usePermission('policy-draft:write')
  const isOpen = drafts.some(({ state }) => state === 'DRAFT' || state === 'PROPOSED')
  return (
    <Panel title={say('policyDraft.drafts')} actions={mayWrite && !isOpen && <Begin onReload={onReload} />}>
      {drafts.length === 0 && <Quiet>{say('policyDraft.noDrafts')}</Quiet>}
      <PlainList
        rows={drafts.map(({ id, state, follows, writtenBy, changedAt, publishedAs }) => ({
          key: id,
          main: (
            <TwoLines
              first={
                <TextLink to={`/policy-drafts/${id}/show`}>{say('policyDraft.of', { version: follows })}</TextLink>
              }
              second={say('policyDraft.writers', {
                names: writtenBy.map(({ displayName }) => displayName).join(', '),
              })}
            />
          ),
          mark: (
            <Small>
              {publishedAs
                ? say('policyDraft.publishedAs', { version: publishedAs })
                : `${say(`policyDraft.draftState.${state}`)} · ${when(changedAt)}`}
            </Small>
          ),
        }))}
      />
    </Panel>
  )
}

const Begin = ({ onReload }: { onReload: () => void }) => {
  const say = useWords()
  const notify = useNotify()
  const redirect = useRedirect()
  const beginning = useAct(draftVerbs.begin)
  const begin = async () => {
    const draft = await beginning.run()
    if (!draft) return
    notify(say('policyDraft.begun'), { type: 'success' })
    redirect(`/policy-drafts/${draft.id}/show`)
  }
  return (
    <>
      <RefusalNotice refused={beginning.refused} onReload={onReload} />
      <ActButton tone="main" isBusy={beginning.isBusy} onAct={() => void begin()}>
        {say('policyDraft.begin')}
      </ActButton>
    </>
  )
}
