import { useLoaded } from '../../data/use-loaded.js'
import { Mono } from '../../ui/mono.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Pre } from '../../ui/pre.js'
import { Quiet } from '../../ui/quiet.js'
import { RefusalNotice } from '../../ui/refusal-notice.js'
import { Small } from '../../ui/small.js'
import { Stack } from '../../ui/stack.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useWhen } from '../../words/use-when.js'
import { useWords } from '../../words/use-words.js'
import { type ConsentThen, consentVerbs } from '../consents/consent-verbs.js'

type ConsentsThenProps = { collections: readonly string[]; at: string }

/** Which consent covered each collection when this was recorded; what has none was collected on a duty of law. */
export const ConsentsThen = ({ collections, at }: ConsentsThenProps) => {
  const say = useWords()
  const few = collections.slice(0, MOST)
  const { value, refused, reload } = useLoaded((signal) => consentVerbs.asOf(few, at, signal), `${at} ${few.join(' ')}`)
  if (collections.length === 0) return null
  return (
    <Panel title={say('consentThen.title')}>
      <RefusalNotice refused={refused} onReload={reload} />
      {value && (
        <Stack>
          <Quiet>{say(value.length < few.length ? 'consentThen.some' : 'consentThen.caption')}</Quiet>
          <PlainList
            rows={value.map((one) => ({
              key: one.collection,
              main: <OneConsent consent={one} />,
              mark: say(one.isCovered ? 'consentThen.covered' : 'consentThen.notCovered'),
            }))}
          />
        </Stack>
      )}
    </Panel>
  )
}

const OneConsent = ({
  consent: { collection, kind, since, policyVersion, textDigest, text },
}: {
  consent: ConsentThen
}) => {
  const say = useWords()
  const when = useWhen()
  return (
    <>
      <Mono>{collection}</Mono>
      <Small>{say(`consentThen.kind.${kind}`, { at: when(since), version: policyVersion })}</Small>
      <Unfolded name={say('consentThen.text')}>
        <Pre>{text}</Pre>
        <Small>{say('consentThen.digest', { digest: textDigest })}</Small>
      </Unfolded>
    </>
  )
}

/** As many as are asked for at once. */
const MOST = 100
