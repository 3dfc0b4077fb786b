import { useState } from 'react'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { OneOf } from '../../ui/form/one-of.js'
import { Line } from '../../ui/line.js'
import { LinkButton } from '../../ui/link-button.js'
import { Page } from '../../ui/page.js'
import { PagedList } from '../../ui/paged-list.js'
import { useWords } from '../../words/use-words.js'
import { type DesignationRow, useDesignationColumns } from './use-designation-columns.js'

/** Who may process for which purpose, from when, until when, on whose authority. */
export default function DesignationsPage() {
  const say = useWords()
  const columns = useDesignationColumns()
  const mayDesignate = usePermission('designation:designate')
  const [which, setWhich] = useState<'IN_FORCE' | 'ALL'>('IN_FORCE')
  const create = (
    <LinkButton to="/designations/create" strong>
      {say('designation.create')}
    </LinkButton>
  )
  return (
    <Page title={say('designation.title')} actions={mayDesignate && create}>
      <Line apart>
        <OneOf
          label={say('designation.which')}
          value={which}
          choices={[
            { value: 'IN_FORCE', text: say('designation.inForce') },
            { value: 'ALL', text: say('designation.all') },
          ]}
          onChange={setWhich}
        />
      </Line>
      <PagedList<DesignationRow>
        resource="designations"
        label={say('designation.title')}
        filter={which === 'IN_FORCE' ? { isInForce: true } : {}}
        columns={columns}
        empty={
          <Empty title={say('designation.empty')} help={say('designation.emptyHelp')} action={mayDesignate && create} />
        }
      />
    </Page>
  )
}
