import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import { siteOf } from '../../authority/actor.js'
import { AddressLimits } from '../../kernel/address-limits.js'
import type { RequestContext } from '../../persistence/context.js'
import { SubmitInquiryInput } from './intake.inputs.js'
import { OwnCaseView, ReceiptView } from './own-case.view.js'
import { INQUIRY_RULES } from './inquiries.rules.js'
import { readOwnCase } from './read-own-case.js'
import { submitInquiry } from './submit-inquiry.js'

/** Each makes a key and rows, and a flood of them would bury real ones. */
const INTAKES = 300

@Resolver()
export class PublicInquiriesResolver {
  private readonly limits = new AddressLimits(INTAKES)

  @Query(() => OwnCaseView, {
    description: 'The case of the receipt in `authorization: Receipt <receipt>`, or of the visit.',
  })
  @Requires('inquiry:follow')
  ownCase(@Ctx() { operation }: RequestContext): Promise<OwnCaseView> {
    return operation.read((work) => readOwnCase(work, INQUIRY_RULES.ownCollection(work.actor)))
  }

  @Mutation(() => ReceiptView, {
    description: 'Sends an inquiry with consent. The same idempotency key makes one collection.',
  })
  @Requires('inquiry:send')
  async submitInquiry(
    @Arg('input', () => SubmitInquiryInput) input: SubmitInquiryInput,
    @Ctx() { operation, address }: RequestContext,
  ): Promise<ReceiptView> {
    await this.limits.demandTry(address)
    return operation.write((work) => submitInquiry(work, input, siteOf(work.actor)))
  }
}
