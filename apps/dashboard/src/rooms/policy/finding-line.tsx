import { Facts } from '../../ui/facts.js'
import { Mono } from '../../ui/mono.js'
import { SubHeading } from '../../ui/sub-heading.js'
import { Unfolded } from '../../ui/unfolded.js'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'
import { type OpenFinding, placeOf } from './finding-filter.js'
import { PolicyPassages } from './policy-passages.js'
import type { usePolicyText } from './use-policy-text.js'

type FindingLineProps = { finding: OpenFinding; text: ReturnType<typeof usePolicyText> }

/** One finding: what is wrong, why by the law, what to do, and the words of the policy that it is about. */
export const FindingLine = ({ finding, text }: FindingLineProps) => {
  const say = useWords()
  const { tag } = useLanguage()
  const { code, law, sentenceKo, sentenceEn, whatToDoKo, whatToDoEn } = finding
  const place = placeOf(finding)
  const name = text.nameOf(place)
  return (
    <article>
      <SubHeading>{tag === 'ko' ? sentenceKo : sentenceEn}</SubHeading>
      <Unfolded name={say('policyFinding.text', { place: name })}>
        <PolicyPassages passages={text.passagesOf(place)} />
      </Unfolded>
      <Facts
        facts={[
          {
            label: say('policyFinding.law'),
            value:
              law.length === 0
                ? say('policyFinding.noLaw')
                : law.map(({ citationKo, citationEn, confidence }) => (
                    <div key={citationEn}>
                      {say(`policyFinding.${confidence}`, { citation: tag === 'ko' ? citationKo : citationEn })}
                    </div>
                  )),
          },
          { label: say('policyFinding.whatToDo'), value: tag === 'ko' ? whatToDoKo : whatToDoEn },
          { label: say('policyFinding.rule'), value: <Mono>{code}</Mono> },
        ]}
      />
    </article>
  )
}
