import { useNavigate, useParams } from 'react-admin'
import { useLoaded } from '../../data/use-loaded.js'
import { usePermission } from '../../data/use-permission.js'
import { ConfirmedAct } from '../../ui/confirmed-act.js'
import { Empty } from '../../ui/empty.js'
import { Loading } from '../../ui/loading.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { TemplateForm } from './template-form.js'
import { TemplateText } from './template-text.js'
import { type ManagedTemplate, templateVerbs } from './template-verbs.js'

/** One template: changed by officers while it is in use, read by everybody else who may. */
export default function TemplatePage() {
  const say = useWords()
  const { tag } = useLanguage()
  const { id = '' } = useParams()
  const mayChange = usePermission('template:change')
  const { value, refused, isLoading, reload } = useLoaded(templateVerbs.all, 'templates')
  const template = value?.find((one) => one.id === decodeURIComponent(id))
  return (
    <Page
      key={template ? 'template' : 'none'}
      title={template ? say('template.title', { name: template.title[tag] }) : say('template.plainTitle')}
      before={<TextLink to="/templates">{say('template.back')}</TextLink>}
      actions={template && mayChange && !template.endedAt && <EndTemplate template={template} onReload={reload} />}
    >
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {value && !template && <Empty title={say('template.missing')} />}
      {template && (
        <Sheet isPadded>
          {mayChange && !template.endedAt ? (
            // after a save by somebody else, what is shown begins anew
            <TemplateForm key={template.version} template={template} onSaved={reload} onReload={reload} />
          ) : (
            <TemplateText template={template} />
          )}
        </Sheet>
      )}
    </Page>
  )
}

const EndTemplate = ({ template, onReload }: { template: ManagedTemplate; onReload: () => void }) => {
  const say = useWords()
  const navigate = useNavigate()
  return (
    <ConfirmedAct
      act={say('template.end')}
      title={say('template.endTitle')}
      text={say('template.endText')}
      done={say('template.endDone')}
      isDangerous
      verb={() => templateVerbs.end({ id: template.id, version: template.version })}
      onDone={() => navigate('/templates')}
      onReload={onReload}
    />
  )
}
