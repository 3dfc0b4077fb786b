import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql'
import { CalendarDayScalar } from '@jikimi/schema'
import { Requires } from '../../authority/requires.js'
import { pageRequest } from '../../kernel/page.js'
import type { RequestContext } from '../../persistence/context.js'
import { countPaper } from './count-paper.js'
import { confirmMediumDestruction, declineMediumDestruction } from './decide-medium-destruction.js'
import { listPaperRegister } from './find-destructions.js'
import { listMedia, listMediaToWitness, readMedium } from './find-media.js'
import { MediumDestructionConnectionView } from './medium-destruction.view.js'
import { MediumConnectionView, MediumView, PaperCountsView } from './medium.view.js'
import { moveMedium } from './move-medium.js'
import { nameMediumCases } from './name-medium-cases.js'
import {
  MediumFilterInput,
  MoveMediumInput,
  NameMediumCasesInput,
  RecordMediumDestructionInput,
  RegisterMediumInput,
} from './paper.inputs.js'
import { recordMediumDestruction } from './record-medium-destruction.js'
import { registerMedium } from './register-medium.js'

@Resolver()
export class MediaResolver {
  @Query(() => MediumConnectionView, { description: 'Paper and other media, last registered first. They name nobody.' })
  @Requires('medium:list')
  media(
    @Arg('filter', () => MediumFilterInput, { nullable: true }) filter: MediumFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumConnectionView> {
    return operation.read(async (work) => listMedia(work, filter ?? {}, pageRequest(first, after)))
  }

  @Query(() => MediumView, { description: 'One medium; for a witness, one that they are asked about.' })
  @Requires('medium:read')
  medium(@Arg('id', () => ID) id: string, @Ctx() { operation }: RequestContext): Promise<MediumView> {
    return operation.read((work) => readMedium(work, id))
  }

  @Query(() => [MediumView], { description: 'Media whose destruction waits for the viewer to confirm it.' })
  @Requires('medium:witness')
  mediaToWitness(@Ctx() { operation }: RequestContext): Promise<MediumView[]> {
    return operation.read(listMediaToWitness)
  }

  @Query(() => PaperCountsView, { description: 'What of paper and other media waits for somebody.' })
  @Requires('medium:read')
  paperCounts(@Ctx() { operation }: RequestContext): Promise<PaperCountsView> {
    return operation.read(countPaper)
  }

  @Query(() => MediumDestructionConnectionView, {
    description: 'The destruction register of paper and other media: what was confirmed, last first. @law Std 13',
  })
  @Requires('medium:list')
  paperRegister(
    @Arg('from', () => CalendarDayScalar, { nullable: true, description: 'The first day of destruction.' })
    from: string | null,
    @Arg('until', () => CalendarDayScalar, { nullable: true, description: 'The last day of destruction.' })
    until: string | null,
    @Arg('first', () => Int, { defaultValue: 25 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumDestructionConnectionView> {
    const days = { from: from ?? null, until: until ?? null }
    return operation.read(async (work) => listPaperRegister(work, days, pageRequest(first, after)))
  }

  @Mutation(() => MediumView, { description: 'Registers a medium in its place; it gets a number and a due date.' })
  @Requires('medium:register')
  registerMedium(
    @Arg('input', () => RegisterMediumInput) input: RegisterMediumInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView> {
    return operation.write((work) => registerMedium(work, input))
  }

  @Mutation(() => MediumView, { description: 'Puts a medium in another place.' })
  @Requires('medium:register')
  moveMedium(
    @Arg('input', () => MoveMediumInput) input: MoveMediumInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView> {
    return operation.write((work) => moveMedium(work, input))
  }

  @Mutation(() => MediumView, {
    description: 'Says whose cases a medium bears: their due dates and holds reach it from now on.',
  })
  @Requires('medium:register')
  nameMediumCases(
    @Arg('input', () => NameMediumCasesInput) input: NameMediumCasesInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView> {
    return operation.write((work) => nameMediumCases(work, input))
  }

  @Mutation(() => MediumView, {
    description: 'Records that a medium, or a part of paper, was destroyed; it counts once the witness confirms it.',
  })
  @Requires('medium:destroy')
  recordMediumDestruction(
    @Arg('input', () => RecordMediumDestructionInput) input: RecordMediumDestructionInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView> {
    return operation.write((work) => recordMediumDestruction(work, input))
  }

  @Mutation(() => MediumView, { description: 'The named witness confirms that they saw it destroyed.' })
  @Requires('medium:witness')
  confirmMediumDestruction(
    @Arg('id', () => ID, { description: 'The destruction.' }) id: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView> {
    return operation.write((work) => confirmMediumDestruction(work, id))
  }

  @Mutation(() => MediumView, {
    description: 'The named witness declines it, or who recorded it takes it back: the medium is there as before.',
  })
  @Requires('medium:witness')
  declineMediumDestruction(
    @Arg('id', () => ID, { description: 'The destruction.' }) id: string,
    @Ctx() { operation }: RequestContext,
  ): Promise<MediumView> {
    return operation.write((work) => declineMediumDestruction(work, id))
  }
}
