import type { FindingSeverity, LawConfidence, PolicyFindingCode } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { FindingSeverityEnum, LawConfidenceEnum, PolicyFindingCodeEnum } from '../../kernel/vocabulary.js'

@ObjectType('LawReference', { description: 'An article of law, cited. Not legal advice.' })
export class LawReferenceView {
  @Field(() => String, { description: 'As it is cited in Korean.' })
  citationKo!: string

  @Field(() => String, { description: 'As it is cited in English.' })
  citationEn!: string

  @Field(() => LawConfidenceEnum, { description: 'How well the citation is known.' })
  confidence!: LawConfidence
}

@ObjectType('PolicyFinding', {
  description: 'What the linter finds in the policy version in force: something to mend, to confirm or to know.',
})
export class PolicyFindingView {
  @Field(() => PolicyFindingCodeEnum, { description: 'Which rule found it.' })
  code!: PolicyFindingCode

  @Field(() => FindingSeverityEnum, { description: 'How much it weighs.' })
  severity!: FindingSeverity

  @Field(() => String, {
    nullable: true,
    description: 'The number of the article it concerns; absent for what stands outside, such as the footer.',
  })
  article!: string | null

  @Field(() => String, { description: 'What is wrong, in Korean.' })
  sentenceKo!: string

  @Field(() => String, { description: 'What is wrong, in English.' })
  sentenceEn!: string

  @Field(() => String, { description: 'What to do about it, in Korean.' })
  whatToDoKo!: string

  @Field(() => String, { description: 'What to do about it, in English.' })
  whatToDoEn!: string

  @Field(() => [LawReferenceView], {
    description: 'What the law says about it; empty where only the policy’s own words are at stake.',
  })
  law!: LawReferenceView[]
}
