import {
  ConfirmMediumDestructionDocument,
  DeclineMediumDestructionDocument,
  EndStoragePlaceDocument,
  HandOverKeyDocument,
  type HandOverKeyInput,
  MediaToWitnessDocument,
  MediumDocument,
  MoveMediumDocument,
  type MoveMediumInput,
  NameMediumCasesDocument,
  type NameMediumCasesInput,
  OpenStoragePlaceDocument,
  type OpenStoragePlaceInput,
  PaperCountsDocument,
  RecordMediumDestructionDocument,
  type RecordMediumDestructionInput,
  RegisterMediumDocument,
  type RegisterMediumInput,
  StaffAccountsDocument,
  StoragePlaceDocument,
  type StoragePlaceInput,
  StoragePlacesDocument,
} from '@jikimi/client/staff'
import { forget } from '../../data/data-provider.js'
import { send } from '../../data/send.js'

/** What officers do with paper and other media, and what a witness confirms. */
export const mediaVerbs = {
  load: async (id: string, signal: AbortSignal) => (await send(MediumDocument, { id }, { signal })).medium,
  counts: async (signal: AbortSignal) => (await send(PaperCountsDocument, {}, { signal })).paperCounts,
  toWitness: async (signal: AbortSignal) => (await send(MediaToWitnessDocument, {}, { signal })).mediaToWitness,
  places: async (signal: AbortSignal) => (await send(StoragePlacesDocument, {}, { signal })).storagePlaces,
  place: async (id: string, signal: AbortSignal) => (await send(StoragePlaceDocument, { id }, { signal })).storagePlace,
  /** Those of the staff who can sign in. */
  people: async (signal: AbortSignal) =>
    (await send(StaffAccountsDocument, { first: 100 }, { signal })).staffAccounts.edges
      .map(({ node }) => node)
      .filter(({ state }) => state === 'ACTIVE' || state === 'LOCKED'),

  register: async (input: RegisterMediumInput) =>
    changed((await send(RegisterMediumDocument, { input })).registerMedium),
  move: async (input: MoveMediumInput) => changed((await send(MoveMediumDocument, { input })).moveMedium),
  nameCases: async (input: NameMediumCasesInput) =>
    changed((await send(NameMediumCasesDocument, { input })).nameMediumCases),
  destroy: async (input: RecordMediumDestructionInput) =>
    changed((await send(RecordMediumDestructionDocument, { input })).recordMediumDestruction),
  confirm: async (id: string) =>
    changed((await send(ConfirmMediumDestructionDocument, { id })).confirmMediumDestruction),
  decline: async (id: string) =>
    changed((await send(DeclineMediumDestructionDocument, { id })).declineMediumDestruction),

  openPlace: async (input: OpenStoragePlaceInput) => (await send(OpenStoragePlaceDocument, { input })).openStoragePlace,
  handOver: async (input: HandOverKeyInput) => (await send(HandOverKeyDocument, { input })).handOverKey,
  endPlace: async (input: StoragePlaceInput) => (await send(EndStoragePlaceDocument, { input })).endStoragePlace,
}

const changed = <Result>(result: Result): Result => {
  forget('media')
  forget('paper-register')
  return result
}
