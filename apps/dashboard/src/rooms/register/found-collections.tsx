import { ActButton } from '../../ui/act-button.js'
import { Empty } from '../../ui/empty.js'
import { Panel } from '../../ui/panel.js'
import { Quiet } from '../../ui/quiet.js'
import { Rows } from '../../ui/rows.js'
import { useWords } from '../../words/use-words.js'
import type { Registered } from './registered.js'
import { useRegisterColumns } from './use-register-columns.js'

/** What a look-up or a search found; of a search, among how many. */
export type Found = { collections: readonly Registered[]; compared?: number; isWhole?: boolean }

/** The collections that were found, until somebody has them forgotten or leaves. */
export const FoundCollections = ({ found, onForget }: { found: Found; onForget: () => void }) => {
  const say = useWords()
  const columns = useRegisterColumns()
  const { collections, compared, isWhole = true } = found
  const title = say('register.found', { smart_count: collections.length })
  const forget = <ActButton onAct={onForget}>{say('register.forget')}</ActButton>
  return (
    <Panel title={title} actions={forget}>
      {compared !== undefined && <Quiet>{say('register.compared', { smart_count: compared })}</Quiet>}
      {!isWhole && <Quiet>{say('register.notWhole')}</Quiet>}
      {collections.length === 0 ? (
        <Empty title={say('register.nobody')} help={say('register.nobodyHelp')} />
      ) : (
        <Rows label={say('register.title')} columns={columns} rows={collections} />
      )}
    </Panel>
  )
}
