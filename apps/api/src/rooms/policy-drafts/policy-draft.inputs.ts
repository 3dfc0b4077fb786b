import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'What a draft says now, all of it.' })
export class SavePolicyDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string

  @Field(() => Int, { description: 'The revision that was written in.' })
  revision!: number

  @Field(() => String, { description: 'The whole document as JSON, 400 kB at most.' })
  source!: string

  @Field(() => String, { description: 'The policy-change notice in Korean, 4,000 characters at most.' })
  noticeKo!: string

  @Field(() => String, { description: 'The policy-change notice in English, 4,000 characters at most.' })
  noticeEn!: string

  @Field(() => Boolean, { description: 'Whether it is to be weighed as significant, whatever the rules say.' })
  isRaised!: boolean
}

@InputType({ description: 'A draft, as it was looked at.' })
export class PolicyDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string

  @Field(() => Int, { description: 'The revision that was looked at.' })
  revision!: number
}

@InputType({ description: 'A draft that needs more work.' })
export class ReturnPolicyDraftInput extends PolicyDraftInput {
  @Field(() => String, { description: 'Why, 1 to 1,000 characters.' })
  reason!: string
}

@InputType({ description: 'An announced version that is not to take effect.' })
export class WithdrawPolicyVersionInput {
  @Field(() => String, { description: 'Such as `1.1`.' })
  version!: string

  @Field(() => String, { description: 'Why, for everybody, in Korean; 1 to 1,000 characters.' })
  reasonKo!: string

  @Field(() => String, { description: 'Why, for everybody, in English; 1 to 1,000 characters.' })
  reasonEn!: string
}
