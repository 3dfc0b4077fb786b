import {
  CalendarDayScalar,
  type DestructionGround,
  type DestructionMethod,
  type MediumKind,
  type MediumState,
  PurposeCodeScalar,
  type StorageLock,
} from '@jikimi/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import {
  DestructionGroundEnum,
  DestructionMethodEnum,
  MediumKindEnum,
  MediumStateEnum,
  StorageLockEnum,
} from '../../kernel/vocabulary.js'

@InputType({ description: 'Which media.' })
export class MediumFilterInput {
  @Field(() => MediumStateEnum, { nullable: true, description: 'Those that have come so far.' })
  state!: MediumState | null

  @Field(() => MediumKindEnum, { nullable: true, description: 'Those of a kind.' })
  kind!: MediumKind | null

  @Field(() => PurposeCodeScalar, { nullable: true, description: 'Those of a purpose.' })
  purpose!: string | null

  @Field(() => ID, { nullable: true, description: 'Those that lie in a place.' })
  placeId!: string | null

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Those that must be gone by this day or before.' })
  dueUntil!: string | null

  @Field(() => Boolean, { nullable: true, description: 'Those whose last day has passed.' })
  isLate!: boolean | null
}

@InputType({ description: 'A place where media shall lie.' })
export class OpenStoragePlaceInput {
  @Field(() => String, { description: 'What it is called, 1 to 100 characters; once among those in use.' })
  name!: string

  @Field(() => String, { description: 'Building, floor, room, 1 to 200 characters.' })
  room!: string

  @Field(() => StorageLockEnum, { description: 'What it is locked by.' })
  lock!: StorageLock

  @Field(() => ID, { description: 'The active account that holds the key.' })
  holderId!: string
}

@InputType({ description: 'Who holds the key from now on.' })
export class HandOverKeyInput {
  @Field(() => ID, { description: 'The place.' })
  placeId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => ID, { description: 'An active account.' })
  holderId!: string
}

@InputType({ description: 'Which place.' })
export class StoragePlaceInput {
  @Field(() => ID, { description: 'The place.' })
  placeId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number
}

@InputType({ description: 'A medium as it is put in its place.' })
export class RegisterMediumInput {
  @Field(() => MediumKindEnum, { description: 'What kind of medium it is.' })
  kind!: MediumKind

  @Field(() => String, { description: 'What it is, 1 to 200 characters, without personal information. Sealed.' })
  label!: string

  @Field(() => PurposeCodeScalar, { description: 'The purpose that its data was collected for.' })
  purpose!: string

  @Field(() => Int, { description: 'How many people it bears, 1 to 1,000,000.' })
  people!: number

  @Field(() => CalendarDayScalar, { description: 'The day it was written, printed or copied; not in the future.' })
  takenOn!: string

  @Field(() => ID, { description: 'A place in use.' })
  placeId!: string

  @Field(() => [String], {
    description: 'Numbers of the cases whose data it bears, as far as they are known; up to 200.',
  })
  caseNumbers!: string[]
}

@InputType({ description: 'Where a medium lies from now on.' })
export class MoveMediumInput {
  @Field(() => ID, { description: 'The medium.' })
  mediumId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => ID, { description: 'Another place in use.' })
  placeId!: string
}

@InputType({ description: 'Cases whose data a medium bears.' })
export class NameMediumCasesInput {
  @Field(() => ID, { description: 'The medium.' })
  mediumId!: string

  @Field(() => [String], { description: 'Their numbers, 1 to 200; those that are named already stay.' })
  caseNumbers!: string[]
}

@InputType({ description: 'What was done to a medium.' })
export class RecordMediumDestructionInput {
  @Field(() => ID, { description: 'The medium.' })
  mediumId!: string

  @Field(() => Int, { description: 'The version that the screen showed.' })
  version!: number

  @Field(() => DestructionMethodEnum, { description: 'How; it has to fit the medium.' })
  method!: DestructionMethod

  @Field(() => DestructionGroundEnum, { description: 'Why. PERIOD_ENDED only from the due date on.' })
  ground!: DestructionGround

  @Field(() => CalendarDayScalar, { description: 'When: not before it was taken, not in the future.' })
  destroyedOn!: string

  @Field(() => Int, { description: 'How many people it still bears: 0, unless a part was masked or punched out.' })
  peopleLeft!: number

  @Field(() => String, { description: 'Where and by which company or machine, 1 to 300 characters. Sealed.' })
  where!: string

  @Field(() => ID, { description: 'Who saw it: another active officer or handler, who confirms it themselves.' })
  witnessId!: string
}
