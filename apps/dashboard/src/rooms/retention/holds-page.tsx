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
import { retention } from '../../words/en/retention.js'
import { useWords } from '../../words/use-words.js'
import { addresses } from './addresses.js'
import type { Hold } from './hold-verbs.js'
import { RetentionTabs } from './retention-tabs.js'
import { useHoldColumns } from './use-hold-columns.js'

/** What is not destroyed although it is due: on which ground, until when somebody looks at it again. @law PIPA 21① */
export default function HoldsPage() {
  const say = useWords()
  const navigate = useNavigate()
  const { search } = useLocation()
  const filter = addresses.holds.of(search)
  const columns = useHoldColumns()
  const mayPlace = usePermission('hold:place')
  const place = mayPlace && (
    <LinkButton to="/holds/create" strong>
      {say('hold.place')}
    </LinkButton>
  )
  const part = (name: keyof typeof filter) => ({
    value: filter[name],
    none: say('list.all'),
    onChange: (value: string) => navigate(addresses.holds.at({ ...filter, [name]: value })),
  })
  return (
    <Page title={say('hold.title')} actions={place}>
      <RetentionTabs />
      <Quiet>{say('hold.caption')}</Quiet>
      <Grid>
        <ChoiceField
          label={say('hold.state')}
          choices={STATES.map((state) => ({ value: state, text: say(`holdState.${state}`) }))}
          {...part('state')}
        />
        <ChoiceField
          label={say('hold.kind')}
          choices={KINDS.map((kind) => ({ value: kind, text: say(`holdKind.${kind}`) }))}
          {...part('kind')}
        />
      </Grid>
      <PagedList<Hold>
        resource="holds"
        label={say('hold.title')}
        filter={filledIn(filter)}
        columns={columns}
        empty={<Empty title={say('hold.empty')} help={say('hold.emptyHelp')} action={place} />}
      />
    </Page>
  )
}

const STATES = Object.keys(retention.holdState) as (keyof typeof retention.holdState)[]
const KINDS = Object.keys(retention.holdKind) as (keyof typeof retention.holdKind)[]
