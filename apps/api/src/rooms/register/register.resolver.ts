import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { findRegistered } from './find-registered.js'
import { joinCollections } from './join-collections.js'
import { keepApart } from './keep-apart.js'
import { listRegistered } from './list-registered.js'
import { listSuggestions } from './list-suggestions.js'
import { PersonSuggestionConnectionView, RegisteredPersonView } from './person.view.js'
import { readPerson } from './read-person.js'
import {
  FindRegisteredInput,
  PersonDecisionInput,
  RegisterFilterInput,
  SearchRegisteredInput,
} from './register.inputs.js'
import {
  RegisteredCollectionConnectionView,
  RegisteredCollectionView,
  RegisterSearchView,
} from './registered-collection.view.js'
import { searchRegistered } from './search-registered.js'

@Resolver()
export class RegisterResolver {
  @Query(() => RegisteredCollectionConnectionView, { description: 'All collections, masked, newest first.' })
  @Requires('register:list')
  registeredCollections(
    @Arg('filter', () => RegisterFilterInput, { nullable: true }) filter: RegisterFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<RegisteredCollectionConnectionView> {
    return operation.read(async (work) => listRegistered(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => RegisteredPersonView, { description: 'The person whom a collection belongs to, with their timeline.' })
  @Requires('register:read')
  registeredPerson(
    @Arg('collectionId', () => ID) collectionId: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<RegisteredPersonView> {
    return operation.read((work) => readPerson(work, collectionId))
  }

  @Query(() => PersonSuggestionConnectionView, { description: 'Which collections are probably one person, undecided.' })
  @Requires('register:join')
  personSuggestions(
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<PersonSuggestionConnectionView> {
    return operation.read(async (work) => listSuggestions(work, pageRequest(first, after)))
  }

  @Mutation(() => [RegisteredCollectionView], {
    description: 'Exact look-up by e-mail or phone over all purposes; that it was asked is recorded.',
  })
  @Requires('register:find')
  findRegistered(
    @Arg('input', () => FindRegisteredInput) input: FindRegisteredInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RegisteredCollectionView[]> {
    return operation.write((work) => findRegistered(work, input))
  }

  @Mutation(() => RegisterSearchView, {
    description: 'Opens and compares the names of at most 1,000 collections; so many times an hour, each recorded.',
  })
  @Requires('register:search')
  searchRegisteredByName(
    @Arg('input', () => SearchRegisteredInput) input: SearchRegisteredInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RegisterSearchView> {
    return operation.write((work) => searchRegistered(work, input))
  }

  @Mutation(() => RegisteredPersonView, { description: 'Decides that two collections are one person.' })
  @Requires('register:join')
  joinCollections(
    @Arg('input', () => PersonDecisionInput) input: PersonDecisionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<RegisteredPersonView> {
    return operation.write((work) => joinCollections(work, input))
  }

  @Mutation(() => Boolean, { description: 'Decides that two collections are not one person.' })
  @Requires('register:join')
  keepApart(
    @Arg('input', () => PersonDecisionInput) input: PersonDecisionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<boolean> {
    return operation.write((work) => keepApart(work, input))
  }
}
