import type { PolicyReviewQuery } from '@jikimi/client/staff'
import { Bullets } from '../../ui/bullets.js'
import { Facts } from '../../ui/facts.js'
import { Notice } from '../../ui/notice.js'
import { Panel } from '../../ui/panel.js'
import { PlainList } from '../../ui/plain-list.js'
import { Quiet } from '../../ui/quiet.js'
import { Small } from '../../ui/small.js'
import { TwoLines } from '../../ui/two-lines.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { ChangedWords } from './changed-words.js'

export type OpenReview = PolicyReviewQuery['policyReview']
type ReviewProps = { value: OpenReview }

/** What is wrong with it; or what it weighs, what follows, what changes and what the linter finds. */
export const Review = ({ value }: ReviewProps) => {
  const say = useWords()
  const { problems, changes } = value
  if (problems.length > 0)
    return (
      <Notice tone="error">
        <Bullets
          label={say('policyReview.problems')}
          lines={problems.map(({ path, problem }) => `${path}: ${problem}`)}
        />
      </Notice>
    )
  return (
    <>
      <Summary value={value} />
      <Consequences value={value} />
      <Changes value={value} />
      {changes && <ChangedWords words={changes.words} />}
      <Found value={value} />
    </>
  )
}

const Summary = ({ value: { changes, noticeDays, earliestOn, isPublishable } }: ReviewProps) => {
  const say = useWords()
  if (!changes) return null
  return (
    <Panel title={say('policyReview.summary')}>
      <Facts
        facts={[
          { label: say('policyReview.significance'), value: say(`policyReview.weights.${changes.significance}`) },
          {
            label: say('policyReview.needsConsent'),
            value: say(changes.needsConsent ? 'policyReview.yes' : 'policyReview.no'),
          },
          { label: say('policyReview.noticeDays'), value: say('policyReview.days', { days: noticeDays ?? 0 }) },
          { label: say('policyReview.earliestOn'), value: earliestOn ?? '' },
          {
            label: say('policyReview.publishable'),
            value: say(isPublishable ? 'policyReview.isPublishable' : 'policyReview.notPublishable'),
          },
        ]}
      />
    </Panel>
  )
}

const Consequences = ({ value: { consequences } }: ReviewProps) => {
  const say = useWords()
  if (!consequences) return null
  const { forms, consentsToAskAgain, periodsMoved, recipients, outsourcees } = consequences
  const lists = [
    [say('policyReview.forms'), forms],
    [say('policyReview.consents'), consentsToAskAgain.map((one) => say('policyReview.consent', one))],
    [say('policyReview.periods'), periodsMoved.map((one) => say('policyReview.period', one))],
    [say('policyReview.recipients'), recipients],
    [say('policyReview.outsourcees'), outsourcees],
  ] as const
  const some = lists.filter(([, lines]) => lines.length > 0)
  return (
    <Panel title={say('policyReview.consequences')}>
      {some.length === 0 && <Quiet>{say('policyReview.noConsequences')}</Quiet>}
      {some.map(([label, lines]) => (
        <Bullets key={label} label={label} lines={lines} />
      ))}
      <Quiet>{say('policyReview.kept')}</Quiet>
    </Panel>
  )
}

const Changes = ({ value: { changes } }: ReviewProps) => {
  const say = useWords()
  const facts = changes?.facts ?? []
  return (
    <Panel title={say('policyReview.facts', { count: facts.length })}>
      {facts.length === 0 && <Quiet>{say('policyReview.noFacts')}</Quiet>}
      <PlainList
        rows={facts.map(({ subject, before, after, why, significance }, at) => ({
          key: String(at),
          main: (
            <TwoLines
              first={subject === '' ? why : `${subject}. ${why}`}
              second={say('policyReview.change', {
                before: before ?? say('policyReview.none'),
                after: after ?? say('policyReview.none'),
              })}
            />
          ),
          mark: <Small>{say(`policyReview.weights.${significance}`)}</Small>,
        }))}
      />
    </Panel>
  )
}

const Found = ({ value: { findings } }: ReviewProps) => {
  const say = useWords()
  const { tag } = useLanguage()
  return (
    <Panel title={say('policyReview.findings', { count: findings.length })}>
      <PlainList
        rows={findings.map((one, at) => ({
          key: String(at),
          main: (
            <TwoLines
              first={`${one.article ?? ''} ${tag === 'ko' ? one.sentenceKo : one.sentenceEn}`.trim()}
              second={tag === 'ko' ? one.whatToDoKo : one.whatToDoEn}
            />
          ),
          mark: <Small>{say(`policyFinding.severity.${one.severity}`)}</Small>,
        }))}
      />
    </Panel>
  )
}
