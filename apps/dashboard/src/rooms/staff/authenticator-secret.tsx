import type { BeginEnrolmentMutation } from '@jikimi/client/staff'
import { CopyField } from '../../ui/copy-field.js'
import { QrPicture } from '../../ui/qr-picture.js'
import { useWords } from '../../words/use-words.js'

/** A secret that an authenticator doesn't have yet. */
export type NewSecret = BeginEnrolmentMutation['beginEnrolment']

/** The secret of a second factor as a picture and as text. It is drawn here, so it goes to nobody else. */
export const AuthenticatorSecret = ({ otpauthUri, secret }: NewSecret) => {
  const say = useWords()
  return (
    <>
      <QrPicture text={otpauthUri} label={say('enrol.qr')} />
      <CopyField label={say('enrol.secret')} value={secret} />
    </>
  )
}
