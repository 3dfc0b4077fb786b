import type { RegisterRightsRequestMutation } from '@jikimi/client/staff'
import { useState } from 'react'
import { Page } from '../../ui/page.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { ReceiptForm } from './receipt-form.js'
import { RegisteredRequests } from './registered-requests.js'

/** Takes down what came by phone, e-mail, fax or in writing. @law PIPA 38④; Decree 41②, 43①, 44① */
export default function RegisterRequestPage() {
  const say = useWords()
  const [registered, setRegistered] = useState<RegisterRightsRequestMutation['registerRightsRequest']>()
  return (
    <Page
      // what was saved is another page to whoever listens
      key={registered ? 'saved' : 'form'}
      title={say(registered ? 'receipt.saved' : 'receipt.title')}
      before={<TextLink to="/rights-requests">{say('rightsRequest.title')}</TextLink>}
    >
      {registered ? (
        <RegisteredRequests requests={registered} onAnother={() => setRegistered(undefined)} />
      ) : (
        <Sheet isPadded>
          <ReceiptForm onDone={setRegistered} />
        </Sheet>
      )}
    </Page>
  )
}
