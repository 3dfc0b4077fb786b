import { PurposeCodeScalar } from '@jikimi/schema'
import { Field, ObjectType } from 'type-graphql'
import { AccessRecordConnectionView } from './access-record.view.js'

@ObjectType('PersonCollection', { description: 'A collection of the person, by its pseudonym.' })
export class PersonCollectionView {
  @Field(() => String, { description: 'Its pseudonym.' })
  pseudonym!: string

  @Field(() => PurposeCodeScalar, { description: 'For which purpose it was collected.' })
  purpose!: string
}

@ObjectType('PersonAccesses', { description: 'Who saw the data of one person, and when. @law PIPA 35' })
export class PersonAccessesView {
  @Field(() => [PersonCollectionView], { description: 'The collections with this address or number.' })
  collections!: PersonCollectionView[]

  @Field(() => AccessRecordConnectionView, { description: 'The records that name one of them, newest first.' })
  records!: AccessRecordConnectionView
}
