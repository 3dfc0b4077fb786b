import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { AddressLimits } from '../../kernel/address-limits.js'
import type { RequestContext } from '../../persistence/context.js'
import { DestructionProofView } from './destruction-proof.view.js'
import { readDestructionProof } from './read-destruction-proof.js'

/** Numbers follow each other, and nobody is to go through all of them. */
const QUESTIONS = 30

@Resolver()
export class PublicCertificatesResolver {
  private readonly limits = new AddressLimits(QUESTIONS)

  @Query(() => DestructionProofView, {
    nullable: true,
    description:
      'What was destroyed under this number; null where nothing of that number is known to be. @law PIPA 21①',
  })
  @Requires('destruction:verify')
  async destructionProof(
    @Arg('number', () => String, { description: 'Of a certificate (`D-2026-000001`) or of a case.' }) number: string,
    @Ctx() { operation, address }: RequestContext,
  ): Promise<DestructionProofView | null> {
    await this.limits.demandTry(address)
    return operation.read((work) => readDestructionProof(work, number))
  }
}
