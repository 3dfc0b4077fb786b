import { useLocation, useNavigate } from 'react-admin'
import { filledIn } from '../../data/filled-in.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { ChoiceField } from '../../ui/form/choice-field.js'
import { Grid } from '../../ui/form/grid.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { Quiet } from '../../ui/quiet.js'
import { destruction } from '../../words/en/destruction.js'
import { useWords } from '../../words/use-words.js'
import { addresses } from './addresses.js'
import { RetentionTabs } from './retention-tabs.js'
import type { DestructionRun } from './run-verbs.js'
import { useRunColumns } from './use-run-columns.js'

/** Destruction runs: prepared by one, approved by another, or standing on an approval. @law PIPA 21① */
export default function RunsPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = addresses.runs.of(search)
  const columns = useRunColumns()
  const mayPrepare = usePermission('destruction:prepare')
  const prepare = mayPrepare && (
    <LinkButton to="/destruction-runs/create" strong>
      {say('run.prepare')}
    </LinkButton>
  )
  return (
    <Page title={say('run.title')} actions={prepare}>
      <RetentionTabs />
      <Quiet>{say('run.caption')}</Quiet>
      <Grid>
        <ChoiceField
          label={say('run.state')}
          none={say('list.all')}
          value={filter.state}
          choices={STATES.map((state) => ({ value: state, text: say(`runState.${state}`) }))}
          onChange={(state) => navigate(addresses.runs.at({ state }))}
        />
      </Grid>
      <PagedList<DestructionRun>
        resource="destruction-runs"
        label={say('run.title')}
        filter={filledIn(filter)}
        columns={columns}
        empty={
          <Empty
            title={say('run.empty')}
            help={say(mayPrepare ? 'run.emptyHelp' : 'run.emptyHelpOther')}
            action={prepare}
          />
        }
      />
    </Page>
  )
}

const STATES = Object.keys(destruction.runState) as (keyof typeof destruction.runState)[]
