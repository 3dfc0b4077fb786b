import { DoneIcon, WaitingIcon } from '../../ui/icons.js'
import { Mark } from '../../ui/mark.js'
import { useWords } from '../../words/use-words.js'

/** Whether the log's signature covers a certificate already. */
export const InTreeMark = ({ isInTree }: { isInTree: boolean }) => {
  const say = useWords()
  return isInTree ? (
    <Mark icon={<DoneIcon />} tone="success" text={say('certificate.inTree')} />
  ) : (
    <Mark icon={<WaitingIcon />} text={say('certificate.notInTree')} />
  )
}
