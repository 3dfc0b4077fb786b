import {
  AskCompulsionDocument,
  type AskCompulsionInput,
  type CompulsionFieldsFragment,
  CompulsionsDocument,
  DecideCompulsionDocument,
  type DecideCompulsionInput,
  ShowCompelledContentsDocument,
  type ShowCompelledContentsMutation,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** A demand of the law to see what is restricted. */
export type Compulsion = CompulsionFieldsFragment

/** What it opens, for hours and to who asked. */
export type CompelledContents = ShowCompelledContentsMutation['showCompelledContents'][number]

/** What is done where a statute compels that restricted contents are seen. */
export const compulsionVerbs = {
  list: async (signal: AbortSignal) =>
    (await send(CompulsionsDocument, { first: 100 }, { signal })).compulsions.edges.map(({ node }) => node),
  toDecide: async (signal: AbortSignal) =>
    (await send(CompulsionsDocument, { filter: { state: 'ASKED' }, first: 100 }, { signal })).compulsions.edges.map(
      ({ node }) => node,
    ),
  ask: async (input: AskCompulsionInput) => (await send(AskCompulsionDocument, { input })).askCompulsion,
  decide: async (input: DecideCompulsionInput) => (await send(DecideCompulsionDocument, { input })).decideCompulsion,
  show: async (id: string) => (await send(ShowCompelledContentsDocument, { input: { id } })).showCompelledContents,
}
