import { useTranslate } from 'react-admin'

/** The word for a code that the server may know before we do; a code without a word is shown as it is. */
export const useCode = (): ((folder: Folder, code: string) => string) => {
  const translate = useTranslate()
  return (folder, code) => translate(`${folder}.${code}`, { _: code })
}

type Folder =
  | 'acts'
  | 'checklist'
  | 'templates'
  | 'separationRule'
  | 'dutiesWhy'
  | 'role'
  | 'exportFailure'
  | 'registerMeeting'
  | 'skippedBecause'
  | 'certificateMethod'
  | 'requestAct'
  | 'scanProblem'
