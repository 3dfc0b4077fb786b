import { InstantScalar, type BackupState } from '@jikimi/schema'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from '../../kernel/page-info.view.js'
import { BackupStateEnum } from '../../kernel/vocabulary.js'

@ObjectType('Backup', {
  description:
    'A sealed copy of the database, the evidence and, for a day, the keystore. Made by a command on the server.',
})
export class BackupView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When it was made: what came later is not in it.' })
  madeAt!: Date

  @Field(() => BackupStateEnum, { description: 'How far it has come.' })
  state!: BackupState

  @Field(() => Float, { nullable: true, description: 'Bytes of its file; null while it is made.' })
  bytes!: number | null

  @Field(() => Float, { nullable: true, description: 'Rows in it; null while it is made.' })
  rows!: number | null

  @Field(() => Int, { description: 'The epoch of the keystore by then.' })
  epoch!: number

  @Field(() => InstantScalar, { description: 'When its copy of the keystore is over; 24 hours after it was made.' })
  keystoreUntil!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When that copy was deleted.' })
  keystoreDeletedAt!: Date | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was last proven by restoring it.' })
  provenAt!: Date | null

  @Field(() => Boolean, { description: 'Whether it was ever proven.' })
  isProven!: boolean

  @Field(() => InstantScalar, { description: 'When it is deleted.' })
  expiresAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was deleted.' })
  deletedAt!: Date | null
}

@ObjectType('BackupEdge', { description: 'A backup in a list.' })
export class BackupEdgeView {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor!: string

  @Field(() => BackupView, { description: 'The backup.' })
  node!: BackupView
}

@ObjectType('BackupConnection', { description: 'A page of backups, newest first.' })
export class BackupConnectionView {
  @Field(() => [BackupEdgeView], { description: 'The backups.' })
  edges!: BackupEdgeView[]

  @Field(() => PageInfoView, { description: 'Where this page stands.' })
  pageInfo!: PageInfoView
}
