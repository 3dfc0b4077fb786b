import {
  CalendarDayScalar,
  type CookieChoice,
  ItemCodeScalar,
  PurposeCodeScalar,
  type ItemKind,
  type ItemRequirement,
  type Locale,
} from '@jikimi/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { CookieChoiceEnum, ItemKindEnum, ItemRequirementEnum, LocaleEnum } from '../../kernel/vocabulary.js'

@ObjectType('Article', { description: 'One article of the policy, as published.' })
export class ArticleView {
  @Field(() => String, { description: 'Two digits, `01` to `11`.' })
  number!: string

  @Field(() => String, { description: 'The published heading, mistakes included.' })
  heading!: string

  @Field(() => String, { description: 'The published text, line by line.' })
  body!: string
}

@ObjectType('PublicPolicy', { description: 'The policy version in force, for everybody to read. @law PIPA 30②' })
export class PublicPolicyView {
  @Field(() => String, { description: 'The version, e.g. `1.0`.' })
  version!: string

  @Field(() => String, { description: 'The company whose policy this is.' })
  controller!: string

  @Field(() => CalendarDayScalar, { description: 'The day of its public announcement.' })
  announcedOn!: string

  @Field(() => CalendarDayScalar, { description: 'The day from which it is in force.' })
  effectiveOn!: string

  @Field(() => String, { description: 'SHA-256 of the version, hexadecimal.' })
  digest!: string

  @Field(() => Boolean, { description: 'True where this language is a translation and not the original.' })
  isTranslation!: boolean

  @Field(() => String, { description: 'What stands before the first article.' })
  preamble!: string

  @Field(() => [String], { description: 'What cookies that are not needed are for. @law PIPA 30① 7' })
  cookiePurposes!: string[]

  @Field(() => [CookieChoiceEnum], { description: 'Which choices about them the version promises.' })
  cookieChoices!: CookieChoice[]

  @Field(() => [ArticleView], { description: 'The articles, in order.' })
  articles!: ArticleView[]
}

@ObjectType('PurposeLabel', { description: 'A purpose of the policy in force, in one language.' })
export class PurposeLabelView {
  @Field(() => PurposeCodeScalar, { description: 'Its code.' })
  code!: string

  @Field(() => String, { description: 'Its name.' })
  label!: string

  @Field(() => String, { description: 'What it is for.' })
  description!: string
}

@ObjectType('FormItem', { description: 'An item of a form. A `GENERATED` one comes about by itself and is no field.' })
export class FormItemView {
  @Field(() => ItemCodeScalar, { description: 'Its code.' })
  code!: string

  @Field(() => ItemKindEnum, { description: 'What it is made of.' })
  kind!: ItemKind

  @Field(() => String, { description: 'Its name.' })
  label!: string

  @Field(() => ItemRequirementEnum, { description: 'Required, optional or generated.' })
  requirement!: ItemRequirement

  @Field(() => String, { description: 'What it is needed for.' })
  why!: string

  @Field(() => Boolean, { description: 'True where the published text forgot it.' })
  isImplied!: boolean

  @Field(() => Int, { description: 'How many characters it may have.' })
  maxLength!: number
}

@ObjectType('FormDefinition', {
  description: 'The form of a purpose, generated from the policy in force. @law PIPA 15②',
})
export class FormDefinitionView {
  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => String, { description: 'Its name.' })
  purposeLabel!: string

  @Field(() => String, { description: 'The version that the form comes from.' })
  policyVersion!: string

  @Field(() => String, { description: 'Who collects.' })
  controller!: string

  @Field(() => [FormItemView], { description: 'The items, required and optional told apart.' })
  items!: FormItemView[]

  @Field(() => String, { description: 'The exact text that is agreed to.' })
  consentText!: string

  @Field(() => String, { description: 'SHA-256 of that text; sent back with the intake.' })
  consentDigest!: string

  @Field(() => CalendarDayScalar, { description: 'If sent today: the day by whose end it is gone at the latest.' })
  goneAtTheLatestOn!: string
}

@ObjectType('PolicyPurpose', { description: 'A purpose, in both languages.' })
export class PolicyPurposeView {
  @Field(() => PurposeCodeScalar, { description: 'Its code.' })
  code!: string

  @Field(() => String, { description: 'Its Korean name.' })
  labelKo!: string

  @Field(() => String, { description: 'Its English name.' })
  labelEn!: string
}

@ObjectType('PolicyItem', { description: 'An item, in both languages.' })
export class PolicyItemView {
  @Field(() => ItemCodeScalar, { description: 'Its code.' })
  code!: string

  @Field(() => String, { description: 'Its Korean name.' })
  labelKo!: string

  @Field(() => String, { description: 'Its English name.' })
  labelEn!: string

  @Field(() => ItemKindEnum, { description: 'What it is made of.' })
  kind!: ItemKind
}

@ObjectType('PolicyArticle', { description: 'One article, in both languages.' })
export class PolicyArticleView {
  @Field(() => String, { description: 'Two digits, `01` to `11`.' })
  number!: string

  @Field(() => String, { description: 'Its heading in Korean.' })
  headingKo!: string

  @Field(() => String, { description: 'Its heading in English.' })
  headingEn!: string

  @Field(() => String, { description: 'Its text in Korean, line by line.' })
  bodyKo!: string

  @Field(() => String, { description: 'Its text in English, line by line.' })
  bodyEn!: string
}

@ObjectType('PolicyWords', { description: 'The words of the policy in force, for the screens.' })
export class PolicyWordsView {
  @Field(() => String, { description: 'The version in force.' })
  version!: string

  @Field(() => String, { description: 'The company whose policy this is.' })
  controller!: string

  @Field(() => LocaleEnum, {
    description: 'The language that was published and binds; the other one is a translation.',
  })
  original!: Locale

  @Field(() => [PolicyArticleView], { description: 'The articles, in order.' })
  articles!: PolicyArticleView[]

  @Field(() => String, { description: 'What stands below the articles, in Korean.' })
  footerKo!: string

  @Field(() => String, { description: 'What stands below the articles, in English.' })
  footerEn!: string

  @Field(() => [PolicyPurposeView], { description: 'The purposes.' })
  purposes!: PolicyPurposeView[]

  @Field(() => [PolicyItemView], { description: 'The items.' })
  items!: PolicyItemView[]
}
