import {
  FindRegisteredDocument,
  type FindRegisteredInput,
  JoinCollectionsDocument,
  KeepApartDocument,
  type PersonDecisionInput,
  PersonSuggestionsDocument,
  RegisteredPersonDocument,
  SearchRegisteredByNameDocument,
  type SearchRegisteredInput,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** How many suggestions are shown at a time: each shows two people's data, masked. */
const SUGGESTED = 10

/** What the register answers beyond its list, and what is decided in it. */
export const registerVerbs = {
  person: async (collectionId: string, signal: AbortSignal) =>
    (await send(RegisteredPersonDocument, { collectionId }, { signal })).registeredPerson,
  /** Goes out in a POST; what is typed stands in no address and no record. */
  find: async (input: FindRegisteredInput) => (await send(FindRegisteredDocument, { input })).findRegistered,
  search: async (input: SearchRegisteredInput) =>
    (await send(SearchRegisteredByNameDocument, { input })).searchRegisteredByName,
  suggested: async (signal: AbortSignal) => {
    const { edges, pageInfo } = (await send(PersonSuggestionsDocument, { first: SUGGESTED }, { signal }))
      .personSuggestions
    return { suggestions: edges.map(({ node }) => node), hasMore: pageInfo.hasNextPage }
  },
  join: async (input: PersonDecisionInput) => changed((await send(JoinCollectionsDocument, { input })).joinCollections),
  keepApart: async (input: PersonDecisionInput) => changed((await send(KeepApartDocument, { input })).keepApart),
}

const changed = <Result>(result: Result): Result => {
  forget('register')
  return result
}
