import { Notice } from '../../ui/notice.js'
import { useWords } from '../../words/use-words.js'
import type { KeystoreStatus } from './keys-verbs.js'

/** What is wrong with the keystore, each with what to do; or that nothing is. */
export const KeystoreAlarms = ({ status }: { status: KeystoreStatus }) => {
  const say = useWords()
  const { isTurnLate, buriedAlive, suspectKeys, lastTurn } = status
  return (
    <>
      {buriedAlive > 0 && <Notice tone="error">{say('keys.buriedAlive', { smart_count: buriedAlive })}</Notice>}
      {suspectKeys > 0 && <Notice tone="error">{say('keys.suspectKeys', { smart_count: suspectKeys })}</Notice>}
      {isTurnLate && <Notice tone="error">{say('keys.late')}</Notice>}
      {!isTurnLate && lastTurn && buriedAlive + suspectKeys === 0 && <Notice tone="success">{say('keys.calm')}</Notice>}
    </>
  )
}
