import type { RefusalGround, RightKind } from '@jikimi/client/staff'
import { useTranslate } from 'react-admin'

/** The sentence of a ground of refusal, with its article: which article depends on the right. */
export const useGroundWords = (): ((kind: RightKind, ground: RefusalGround) => string) => {
  const translate = useTranslate()
  return (kind, ground) => translate(`groundOf.${kind}.${ground}`, { _: ground })
}
