import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { Empty } from '../../ui/empty.js'
import { LinkButton } from '../../ui/link-button.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Rows } from '../../ui/rows.js'
import { Sheet } from '../../ui/sheet.js'
import { useWords } from '../../words/use-words.js'
import { templateVerbs } from './template-verbs.js'
import { useTemplateColumns } from './use-template-columns.js'

/** The beginnings of answers: officers keep them, the chief privacy officer reads them. */
export default function TemplatesPage() {
  const say = useWords()
  const columns = useTemplateColumns()
  const mayChange = usePermission('template:change')
  const { value, refused, isLoading, reload } = useLoaded(templateVerbs.all, 'templates')
  const create = mayChange && (
    <LinkButton to="/templates/create" strong>
      {say('template.create')}
    </LinkButton>
  )
  return (
    <Page title={say('nav.templates')} actions={create}>
      <Quiet>{say('template.caption')}</Quiet>
      <RefusalNotice refused={refused} onReload={reload} />
      {isLoading && <Loading />}
      {value && (
        <Sheet>
          {value.length === 0 ? (
            <Empty
              title={say('template.none')}
              help={say(mayChange ? 'template.noneHelp' : 'template.noneReader')}
              action={create}
            />
          ) : (
            <Rows label={say('nav.templates')} columns={columns} rows={value} />
          )}
        </Sheet>
      )}
    </Page>
  )
}
