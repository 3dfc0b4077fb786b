import type { ComparedItem, DocumentKind, VerificationRung } from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { ComparedItemEnum, DocumentKindEnum, VerificationRungEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'A request, as it was seen.' })
export class RightsRequestInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string

  @Field(() => Int, { description: 'The version that was looked at.' })
  version!: number
}

@InputType({ description: 'To whom a request goes.' })
export class AssignRightsRequestInput extends RightsRequestInput {
  @Field(() => ID, { nullable: true, description: 'The account of a privacy officer; nobody gives it back.' })
  accountId?: string | null
}

@InputType({
  description: 'One thing that the letter, the fax or the caller said, to be compared with what is on file.',
})
export class ComparedItemInput {
  @Field(() => ComparedItemEnum, { description: 'What it is.' })
  item!: ComparedItem

  @Field(() => String, {
    description:
      'What they said, 1 to 320 characters; compared and never kept. RECEIVED_ON as YYYY-MM-DD, PURPOSE by its code.',
  })
  value!: string
}

@InputType({ description: 'What came of making sure that the person is the person.' })
export class NoteVerificationInput extends RightsRequestInput {
  @Field(() => VerificationRungEnum, {
    description: 'CALL_BACK, COMPARISON or DOCUMENT; the others come by themselves.',
  })
  rung!: VerificationRung

  @Field(() => Boolean, {
    nullable: true,
    description: 'Of a call or a document: whether it is them. Not of a comparison: the server compares.',
  })
  isPassed?: boolean | null

  @Field(() => [ComparedItemInput], {
    nullable: true,
    description: `Of a comparison: at least three things that they said. Each is the same only where it is the same in every
collection that the request is about: compared without regard to case, blanks and the way a number is written. It passes when
all are the same; else it is noted as failed and counts among the five. Which differ is among the verifications.`,
  })
  compared?: ComparedItemInput[] | null

  @Field(() => DocumentKindEnum, { nullable: true, description: 'Of a document: which. Its number is never noted.' })
  documentKind?: DocumentKind | null

  @Field(() => String, {
    nullable: true,
    description: 'What is to be remembered, at most 1000 characters; kept sealed.',
  })
  words?: string | null
}

@InputType({ description: 'A case whose collection a request is, or is not, about.' })
export class RequestTargetInput extends RightsRequestInput {
  @Field(() => String, { description: 'The number of the case.' })
  caseNumber!: string
}

@InputType({ description: 'A request that asks again what another asks.' })
export class GroupRightsRequestInput extends RightsRequestInput {
  @Field(() => ID, { description: 'The verified request whose answer is for both.' })
  under!: string
}

@InputType({ description: 'A request that the person takes back.' })
export class WithdrawRightsRequestInput extends RightsRequestInput {
  @Field(() => String, { description: 'How and when they said so, 1 to 1000 characters; kept sealed.' })
  words!: string
}

@InputType({ description: 'A request whose words are to be shown.' })
export class ShowRequestWordsInput {
  @Field(() => ID, { description: 'The request.' })
  id!: string
}
