import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { batched } from '../../persistence/batched.js'
import type { RequestContext } from '../../persistence/context.js'
import { loadAccount, StaffAccountView } from '../staff/index.js'
import { endStoragePlace } from './end-storage-place.js'
import { findKeyHandovers, listPlaces, readPlace } from './find-places.js'
import { handOverKey } from './hand-over-key.js'
import { openStoragePlace } from './open-storage-place.js'
import { HandOverKeyInput, OpenStoragePlaceInput, StoragePlaceInput } from './paper.inputs.js'
import { StorageKeyHandoverView, StoragePlaceView } from './storage-place.view.js'

@Resolver()
export class StoragePlacesResolver {
  @Query(() => [StoragePlaceView], { description: 'Where media lie; those in use first. At most 500.' })
  @Requires('storage-place:list')
  storagePlaces(@Ctx() { operation }: RequestContext): Promise<StoragePlaceView[]> {
    return operation.read(listPlaces)
  }

  @Query(() => StoragePlaceView, { description: 'One place.' })
  @Requires('storage-place:list')
  storagePlace(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<StoragePlaceView> {
    return operation.read((work) => readPlace(work, id))
  }

  @Mutation(() => StoragePlaceView, { description: 'Opens a place where media lie, with who holds its key.' })
  @Requires('storage-place:keep')
  openStoragePlace(
    @Arg('input', () => OpenStoragePlaceInput) input: OpenStoragePlaceInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StoragePlaceView> {
    return operation.write((work) => openStoragePlace(work, input))
  }

  @Mutation(() => StoragePlaceView, { description: 'Gives the key of a place to somebody else.' })
  @Requires('storage-place:keep')
  handOverKey(
    @Arg('input', () => HandOverKeyInput) input: HandOverKeyInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StoragePlaceView> {
    return operation.write((work) => handOverKey(work, input))
  }

  @Mutation(() => StoragePlaceView, { description: 'Ends a place in which nothing lies.' })
  @Requires('storage-place:keep')
  endStoragePlace(
    @Arg('input', () => StoragePlaceInput) input: StoragePlaceInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<StoragePlaceView> {
    return operation.write((work) => endStoragePlace(work, input))
  }
}

const handovers = batched(findKeyHandovers)

@Resolver(() => StoragePlaceView)
export class PlaceFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who holds the key.' })
  holder(@Root() { holderId }: StoragePlaceView, @Ctx() { operation }: RequestContext): Promise<StaffAccountView> {
    return loadAccount(operation, holderId)
  }

  @FieldResolver(() => [StorageKeyHandoverView], {
    description: 'Who held it, last first; nothing for a witness who oversees nothing.',
  })
  async holders(
    @Root() { id }: StoragePlaceView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StorageKeyHandoverView[]> {
    return (await handovers(operation, id)) ?? []
  }
}

@Resolver(() => StorageKeyHandoverView)
export class HandoverFieldsResolver {
  @FieldResolver(() => StaffAccountView, { description: 'Who got it.' })
  holder(
    @Root() { holderId }: StorageKeyHandoverView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView> {
    return loadAccount(operation, holderId)
  }

  @FieldResolver(() => StaffAccountView, { nullable: true, description: 'Who said so.' })
  async handedBy(
    @Root() { handedById }: StorageKeyHandoverView,
    @Ctx() { operation }: RequestContext,
  ): Promise<StaffAccountView | null> {
    return handedById ? loadAccount(operation, handedById) : null
  }
}
