import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { OneOf } from '../../ui/form/one-of.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { useWords } from '../../words/use-words.js'
import type { OpenDesignation } from './open-designation.js'
import { useDesignationColumns } from './use-designation-columns.js'
import { type DesignationView, useDesignationView } from './use-designation-view.js'

/** Who may process for which purposes, from when, until when, on whose authority. @law PIPA 28① */
export default function DesignationsPage() {
  const say = useWords()
  const columns = useDesignationColumns()
  const mayPropose = usePermission('designation:propose')
  const [view, setView] = useDesignationView()
  const propose = (
    <LinkButton to="/designations/create" strong>
      {say('designation.create')}
    </LinkButton>
  )
  return (
    <Page title={say('designation.title')} actions={mayPropose && propose}>
      <Line apart>
        <OneOf
          label={say('designation.which')}
          value={view}
          choices={VIEWS.map((view) => ({
            value: view,
            text: say(view === 'ALL' ? 'list.all' : `designationState.${view}`),
          }))}
          onChange={setView}
        />
      </Line>
      <PagedList<OpenDesignation>
        resource="designations"
        label={say('designation.title')}
        filter={view === 'ALL' ? {} : { state: view }}
        columns={columns}
        empty={
          <Empty title={say('designation.empty')} help={say('designation.emptyHelp')} action={mayPropose && propose} />
        }
      />
    </Page>
  )
}

const VIEWS: readonly DesignationView[] = ['PROPOSED', 'IN_FORCE', 'UPCOMING', 'OVER', 'ENDED', 'DECLINED', 'ALL']
