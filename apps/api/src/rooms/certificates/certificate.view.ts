import { InstantScalar, PurposeCodeScalar, type DestructionGround } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { DestructionGroundEnum } from '../../kernel/vocabulary.js'

@ObjectType('CertifiedGround', { description: 'How many collections were destroyed on one ground.' })
export class CertifiedGroundView {
  @Field(() => DestructionGroundEnum, { description: 'The ground.' })
  ground!: DestructionGround

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType('CertifiedPurpose', { description: 'How many collections of one purpose were destroyed.' })
export class CertifiedPurposeView {
  @Field(() => PurposeCodeScalar, { description: 'The purpose.' })
  purpose!: string

  @Field(() => Int, { description: 'How many.' })
  count!: number
}

@ObjectType('Certificate', {
  description: 'The signed proof of one run of destruction. It names nobody. @law PIPA 21①',
})
export class CertificateView {
  @Field(() => String, { description: 'Its number, such as `D-2026-000001`: what /verify on the site takes.' })
  number!: string

  @Field(() => ID, { description: 'The run.' })
  runId!: string

  @Field(() => InstantScalar, { description: 'When it was issued.' })
  issuedAt!: Date

  @Field(() => Int, { description: 'Of how many collections it is.' })
  collections!: number

  @Field(() => [CertifiedGroundView], { description: 'On which grounds.' })
  byGround!: CertifiedGroundView[]

  @Field(() => [CertifiedPurposeView], { description: 'Of which purposes.' })
  byPurpose!: CertifiedPurposeView[]

  @Field(() => String, { description: 'Digest (SHA-256, hex) of the policy version that was in force for the run.' })
  policyVersion!: string

  @Field(() => String, { description: 'How they were destroyed.' })
  method!: string

  @Field(() => InstantScalar, { description: 'The last hour at which any copy could have been opened.' })
  openableUntil!: Date

  @Field(() => String, { description: 'RFC 6962 root over the statements of its collections, base64.' })
  root!: string

  @Field(() => String, { description: 'SHA-256 of its canonical text, hex: of the `.json` file as it lies there.' })
  digest!: string

  @Field(() => Int, { nullable: true, description: 'Where the log states it; null for the moment before.' })
  logIndex!: number | null

  @Field(() => Boolean, { description: 'Whether a signed checkpoint covers it.' })
  isInTree!: boolean
}

@ObjectType('CertificateEdge', { description: 'A certificate in a list.' })
export class CertificateEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => CertificateView, { description: 'The certificate.' })
  node!: CertificateView
}

@ObjectType('CertificateConnection', { description: 'A page of certificates, newest first.' })
export class CertificateConnectionView {
  @Field(() => [CertificateEdgeView], { description: 'The certificates.' })
  edges!: CertificateEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
