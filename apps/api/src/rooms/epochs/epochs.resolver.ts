import { Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { askTurn } from './ask-turn.js'
import { KeystoreStatusView } from './keystore-status.view.js'
import { readKeystoreStatus } from './read-keystore-status.js'

@Resolver()
export class EpochsResolver {
  @Query(() => KeystoreStatusView, {
    description: 'How the keystore stands: its epoch, its keys in numbers, its turn.',
  })
  @Requires('keystore:read')
  keystoreStatus(@Ctx() { operation }: RequestContext): Promise<KeystoreStatusView> {
    return operation.read(readKeystoreStatus)
  }

  @Mutation(() => KeystoreStatusView, {
    description:
      "Begins a turn of the epoch now, beside the day's: it goes on by itself while everybody works. Needs a fresh sign-in.",
  })
  @Requires('keystore:turn')
  turnEpoch(@Ctx() { operation }: RequestContext): Promise<KeystoreStatusView> {
    return operation.write(askTurn)
  }
}
