import { PurposeCodeScalar, type Locale } from '@jikimi/schema'
import { Field, InputType } from 'type-graphql'
import { LocaleEnum } from '../../kernel/vocabulary.js'

@InputType({ description: 'One item of an intake.' })
export class IntakeItemInput {
  @Field(() => String, { description: 'The code of an item that the form lists.' })
  code!: string

  @Field(() => String, { description: 'What the visitor typed.' })
  value!: string
}

@InputType({ description: 'An inquiry, with consent to the text that was shown.' })
export class SubmitInquiryInput {
  @Field(() => PurposeCodeScalar, { description: 'The purpose whose form this is.' })
  purpose!: string

  @Field(() => LocaleEnum, { description: 'The language of the form; the answer comes in it.' })
  locale!: Locale

  @Field(() => String, { description: 'The policy version of the form.' })
  policyVersion!: string

  @Field(() => String, { description: 'SHA-256 of the consent text that was shown.' })
  consentDigest!: string

  @Field(() => Boolean, { description: 'That the visitor agreed. Without it nothing is kept.' })
  hasConsented!: boolean

  @Field(() => [IntakeItemInput], { description: 'The items.' })
  items!: IntakeItemInput[]

  @Field(() => String, { description: '8 to 255 characters; the same key again makes no second inquiry.' })
  idempotencyKey!: string
}
