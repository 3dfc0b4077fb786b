import { InstantScalar, type StorageLock } from '@jikimi/schema'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { StorageLockEnum } from '../../kernel/vocabulary.js'

@ObjectType('StoragePlace', {
  description: 'Where paper and other media lie, locked, and who holds the key. @law Decree 30①7',
})
export class StoragePlaceView {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'What it is called, e.g. a cabinet.' })
  name!: string

  @Field(() => String, { description: 'Building, floor, room.' })
  room!: string

  @Field(() => StorageLockEnum, { description: 'What it is locked by.' })
  lock!: StorageLock

  @Field(() => Int, { description: 'How many media lie there.' })
  media!: number

  @Field(() => InstantScalar, { description: 'From when on it is used.' })
  openedAt!: Date

  @Field(() => InstantScalar, { nullable: true, description: 'When it was ended; empty by then.' })
  endedAt!: Date | null

  @Field(() => Int, { description: 'Sent back with every act: what the screen showed is what is changed.' })
  version!: number

  holderId!: string
}

@ObjectType('StorageKeyHandover', { description: 'From when on somebody held the key of a place.' })
export class StorageKeyHandoverView {
  @Field(() => InstantScalar, { description: 'When they got it.' })
  handedAt!: Date

  holderId!: string
  handedById!: string | null
}
