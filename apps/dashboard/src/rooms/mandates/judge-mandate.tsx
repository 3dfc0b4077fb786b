import { useWords } from '../../words/use-words.js'
import type { OpenRequest, RequestProps } from '../rights-requests/open-request.js'
import { requestVerbs } from '../rights-requests/request-verbs.js'
import { WordedAct } from '../rights-requests/worded-act.js'
import { AcceptMandate } from './accept-mandate.js'
import { mandateVerbs } from './mandate-verbs.js'

type JudgeMandateProps = RequestProps & { mandate: NonNullable<OpenRequest['mandate']> }

/** Accepts or refuses what was entered; revokes, at once, what was accepted. */
export const JudgeMandate = (props: JudgeMandateProps) => {
  const say = useWords()
  const { value, mandate, onChange, onReload } = props
  const { id, version, state } = mandate
  const loaded = () => requestVerbs.load(value.id, new AbortController().signal)
  if (state === 'PROPOSED')
    return (
      <>
        <AcceptMandate {...props} />
        <WordedAct
          act={say('mandate.refuse')}
          title={say('mandate.refuseTitle')}
          text={say('mandate.words')}
          maxLength={500}
          label={say('mandate.refuseWords')}
          done={say('mandate.refuseDone')}
          verb={async (words) => (await mandateVerbs.refuse({ id, version, words }), loaded())}
          onDone={onChange}
          onReload={onReload}
        />
      </>
    )
  if (state === 'ACCEPTED')
    return (
      <WordedAct
        isDangerous
        act={say('mandate.revoke')}
        title={say('mandate.revokeTitle')}
        text={say('mandate.words')}
        maxLength={500}
        label={say('mandate.revokeWords')}
        done={say('mandate.revokeDone')}
        verb={async (words) => (await mandateVerbs.revoke({ id, version, words }), loaded())}
        onDone={onChange}
        onReload={onReload}
      />
    )
  return null
}
