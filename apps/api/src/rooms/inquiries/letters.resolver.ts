import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { InquiryCaseView } from './inquiry-case.view.js'
import { NoteBounceInput, ReopenCaseInput, SendAgainInput } from './letters.inputs.js'
import { noteBounce } from './note-bounce.js'
import { reopenCase } from './reopen-case.js'
import { sendAgain } from './send-again.js'

/** What is done about letters that came back, and about cases that were closed too early. */
@Resolver()
export class LettersResolver {
  @Mutation(() => InquiryCaseView, {
    description: 'Sends a letter that came back once more. After three returns the address is given up.',
  })
  @Requires('inquiry:answer')
  sendAgain(
    @Arg('input', () => SendAgainInput) input: SendAgainInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => sendAgain(work, input))
  }

  @Mutation(() => InquiryCaseView, {
    description: 'Notes that a letter came back elsewhere, e.g. to a mailbox of the company; its case comes back.',
  })
  @Requires('inquiry:answer')
  noteBounce(
    @Arg('input', () => NoteBounceInput) input: NoteBounceInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => noteBounce(work, input))
  }

  @Mutation(() => InquiryCaseView, {
    description: 'Opens a closed case again, for as long as its collection is kept; the viewer holds it from then on.',
  })
  @Requires('inquiry:take')
  reopenCase(
    @Arg('input', () => ReopenCaseInput) input: ReopenCaseInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<InquiryCaseView> {
    return operation.write((work) => reopenCase(work, input))
  }
}
