import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { findDestructions } from './find-destructions.js'
import { findMedia } from './find-media.js'
import { findCaseNumbers, findMoves } from './find-moves.js'
import { findPlaces } from './find-places.js'
import { MediumDestructionView } from './medium-destruction.view.js'
import { openMediumText } from './medium-text.js'
import { MediumMoveView, MediumView } from './medium.view.js'
import { StoragePlaceView } from './storage-place.view.js'

const places = batched(findPlaces)
const moves = batched(findMoves)
const cases = batched(findCaseNumbers)
const destructions = batched(findDestructions)
const media = batched(findMedia)

@Resolver(() => MediumView)
export class MediumFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it is; null once its key is gone.' })
  label(@Root() { id, sealedLabel }: MediumView, @Ctx() { operation }: RequestContext): Promise<string | null> {
    return operation.read((work) => openMediumText(work, { table: 'medium', row: id, keyId: id }, sealedLabel))
  }

  @FieldResolver(() => StoragePlaceView, { nullable: true, description: 'Where it lies, or lay last.' })
  async place(@Root() { placeId }: MediumView, @Ctx() { operation }: RequestContext): Promise<StoragePlaceView | null> {
    return (await places(operation, placeId)) ?? null
  }

  @FieldResolver(() => [String], { description: 'Numbers of the cases whose data it bears, as far as they are known.' })
  async caseNumbers(@Root() { id }: MediumView, @Ctx() { operation }: RequestContext): Promise<string[]> {
    return (await cases(operation, id)) ?? []
  }

  @FieldResolver(() => [MediumMoveView], {
    description: 'Where it lay, last first; nothing for a witness who oversees nothing.',
  })
  async moves(@Root() { id }: MediumView, @Ctx() { operation }: RequestContext): Promise<MediumMoveView[]> {
    return (await moves(operation, id)) ?? []
  }

  @FieldResolver(() => [MediumDestructionView], { description: 'What was done to it, last first.' })
  async destructions(
    @Root() { id }: MediumView,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumDestructionView[]> {
    return (await destructions(operation, id)) ?? []
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who registered it.' })
  registeredBy(
    @Root() { registeredById }: MediumView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, registeredById)
  }
}

@Resolver(() => MediumMoveView)
export class MoveFieldsResolver {
  @FieldResolver(() => StoragePlaceView, { nullable: true, description: 'Where it was put.' })
  async place(
    @Root() { placeId }: MediumMoveView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StoragePlaceView | null> {
    return (await places(operation, placeId)) ?? null
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who put it there.' })
  async movedBy(
    @Root() { movedById }: MediumMoveView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return movedById ? loadAccount(operation, movedById) : null
  }
}

@Resolver(() => MediumDestructionView)
export class MediumDestructionFieldsResolver {
  @FieldResolver(() => MediumView, { nullable: true, description: 'What was destroyed.' })
  async medium(
    @Root() { mediumId }: MediumDestructionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView | null> {
    return (await media(operation, mediumId)) ?? null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where and by which company or machine; null once its key is gone.',
  })
  where(
    @Root() { id, mediumId, sealedWhere }: MediumDestructionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<string | null> {
    return operation.read((work) =>
      openMediumText(work, { table: 'medium_destruction', row: id, keyId: mediumId }, sealedWhere),
    )
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who recorded it.' })
  recordedBy(
    @Root() { recordedById }: MediumDestructionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, recordedById)
  }

  @FieldResolver(() => StaffAccountView, { description: 'Who is to confirm that they saw it.' })
  witness(
    @Root() { witnessId }: MediumDestructionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, witnessId)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who declined it or took it back.' })
  async declinedBy(
    @Root() { declinedById }: MediumDestructionView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return declinedById ? loadAccount(operation, declinedById) : null
  }
}
