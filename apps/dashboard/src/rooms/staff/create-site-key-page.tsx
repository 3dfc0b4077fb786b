import type { CreateSiteKeyMutation, Refused } from '@jikimi/client/staff'
import { useNavigate } from 'react-admin'
import { useState } from 'react'
import { useAct } from '../../data/use-act.js'
import { ActButton } from '../../ui/act-button.js'
import { Form } from '../../ui/form/form.js'
import { TextField } from '../../ui/form/text-field.js'
import { Page } from '../../ui/page.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { UnsavedWork } from '../../ui/unsaved-work.js'
import { useWords } from '../../words/use-words.js'
import { DocumentsField } from './documents-field.js'
import { SiteKeyDialog } from './site-key-dialog.js'
import { siteKeyVerbs } from './site-key-verbs.js'

const BLANK = { label: '', origins: '', documents: [] as readonly string[], rate: '60' }

/** Makes a site key: where it is used, from which origins, for which documents, how often. */
export default function CreateSiteKeyPage() {
  const say = useWords()
  const navigate = useNavigate()
  const making = useAct(siteKeyVerbs.create)
  const [draft, setDraft] = useState(BLANK)
  const [made, setMade] = useState<CreateSiteKeyMutation['createSiteKey']>()
  const set = (part: Partial<typeof BLANK>) => setDraft((was) => ({ ...was, ...part }))
  const origins = draft.origins.split(/\s+/).filter((origin) => origin !== '')
  const wrongOrigin = origins[placeOf(making.refused, 'SITE_KEY_ORIGIN_NOT_VALID') ?? -1]
  const make = async () => {
    const input = { label: draft.label.trim(), origins, documents: [...draft.documents] }
    setMade(await making.run({ ...input, requestsPerMinute: Number(draft.rate) }))
  }

  return (
    <Page title={say('siteKey.create')} before={<TextLink to="/site-keys">{say('siteKey.title')}</TextLink>}>
      <UnsavedWork isUnsaved={draft !== BLANK && !made} />
      <Sheet isPadded>
        <Form label={say('siteKey.create')} onSend={() => void make()}>
          <TextField
            label={say('siteKey.label')}
            help={say('siteKey.labelHelp')}
            value={draft.label}
            onChange={(label) => set({ label })}
          />
          <TextField
            label={say('siteKey.origins')}
            help={say('siteKey.originsHelp')}
            error={wrongOrigin && say('siteKey.originNotValid', { origin: wrongOrigin })}
            lines={2}
            value={draft.origins}
            onChange={(origins) => set({ origins })}
          />
          <TextField
            label={say('siteKey.rate')}
            help={say('siteKey.rateHelp')}
            inputMode="numeric"
            value={draft.rate}
            onChange={(typed) => set({ rate: typed.replaceAll(/\D/g, '').slice(0, 6) })}
          />
          <DocumentsField
            documents={draft.documents}
            onChange={(documents) => set({ documents })}
            wrong={placeOf(making.refused, 'SITE_KEY_DOCUMENT_NOT_VALID')}
          />
          <RefusalNotice refused={making.refused} />
          <ActButton submits tone="main" isBusy={making.isBusy}>
            {say('siteKey.act')}
          </ActButton>
        </Form>
      </Sheet>
      {made && <SiteKeyDialog label={made.siteKey.label} siteKey={made.key} onDone={() => navigate('/site-keys')} />}
    </Page>
  )
}

/** Which one of several the server refused, from 0. */
const placeOf = (refused: Refused | undefined, code: string): number | undefined =>
  refused?.code === code && typeof refused.facts['index'] === 'number' ? refused.facts['index'] : undefined
