import type { Locale } from '@jikimi/client/staff'
import { useState } from 'react'
import { useLoaded } from '../../data/use-loaded.js'
import { OneOf } from '../../ui/form/one-of.js'
import { Loading } from '../../ui/loading.js'
import { Pre } from '../../ui/pre.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Sheet } from '../../ui/sheet.js'
import { Spaced } from '../../ui/spaced.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { useWords } from '../../words/use-words.js'
import { decisionVerbs } from './decision-verbs.js'
import type { OpenRequest } from './open-request.js'

/** The notice as the person will read it: in their language first, in the other for who writes to them. */
export const NoticePreview = ({ value: { id, version, locale: theirs } }: { value: OpenRequest }) => {
  const say = useWords()
  const [locale, setLocale] = useState<Locale>(theirs)
  const {
    value: notice,
    refused,
    isLoading,
    reload,
  } = useLoaded((signal) => decisionVerbs.preview(id, locale, signal), `${id} ${version} ${locale}`)
  return (
    <Spaced>
      <OneOf
        label={say('rightsNotice.language')}
        value={locale}
        choices={LOCALES.map((value) => ({ value, text: say(`locale.${value}`) }))}
        onChange={setLocale}
      />
      {isLoading && <Loading />}
      <RefusalNotice refused={refused} onReload={reload} />
      {notice && (
        <Spaced>
          <Sheet isPadded>
            <div lang={locale === 'KO' ? 'ko' : 'en'}>
              <SubHeading>{notice.title}</SubHeading>
              <Pre>{notice.lines.join('\n')}</Pre>
            </div>
          </Sheet>
        </Spaced>
      )}
    </Spaced>
  )
}

const LOCALES: readonly Locale[] = ['KO', 'EN']
