import Button from '@mui/material/Button'
import type { Refused } from '@jikimi/client/staff'
import { useRefusalWords } from '../words/use-refusal-words.js'
import { useWords } from '../words/use-words.js'
import { Notice } from './notice.js'

type RefusalNoticeProps = { refused: Refused | undefined; onReload?: (() => void) | undefined }

/** Why the server said no, in the reader's language; with a way to load again where that helps. */
export const RefusalNotice = ({ refused, onReload }: RefusalNoticeProps) => {
  const say = useWords()
  const sentence = useRefusalWords()
  if (!refused) return null
  const helps = onReload && (refused.category === 'UNAVAILABLE' || IS_STALE.test(refused.code))
  const reload = helps && (
    <Button color="inherit" size="small" onClick={onReload}>
      {say('action.reload')}
    </Button>
  )
  return (
    <Notice tone="error" action={reload}>
      {sentence(refused)}
    </Notice>
  )
}

/** Refusals that say: what the screen shows is no longer so. */
const IS_STALE = new RegExp(
  [
    '_MEANWHILE$',
    '_ALREADY_',
    '_NOT_(STAGED|PROPOSED)$',
    '^RULE_UNCHANGED$',
    '^ACCOUNT_NOT_',
    '^CASE_(TAKEN|NOT_TAKEN|CLOSED)',
    '^REACH_OVER$',
    '^HOLD_(CHANGED|RELEASED|RELEASE_NOT_ASKED)$',
    '^STANDING_APPROVAL_ENDED$',
    '^ALERT_STATE_NOT_VALID$',
    '^COURSE_(CANCELLED|HAS_ATTENDANCE)$',
    '^(APPOINTMENT|TEMPLATE)_ENDED$',
  ].join('|'),
)
