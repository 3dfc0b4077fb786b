import {
  OpenStoragePlaceDocument,
  RecordMediumDestructionDocument,
  type RecordMediumDestructionInput,
  RegisterMediumDocument,
  type RegisterMediumInput,
} from '@jikimi/client/staff'
import { addDays, dayInSeoul, parsePolicy } from '@jikimi/policy'
import { accountId } from './account-id.js'
import type { House } from './a-house.js'

/** What an officer does with paper and other media, invented where nothing is given. */
export function media(house: House) {
  const officer = async () => house.staff(await house.signIn('officer'))
  const today = () => dayInSeoul(house.clock.now())
  let places = 0
  return {
    today,
    policy: async () => {
      const [row] = await house.sql<{ source: string }>('postgres', 'select source from jikimi.policy_version limit 1')
      return parsePolicy(row!.source)
    },
    ago: (days: number) => addDays(today(), -days),
    place: async (name = `보관함 ${(places += 1)}`) =>
      (
        await (
          await officer()
        )(OpenStoragePlaceDocument, {
          input: { name, room: '지어낸 빌딩 3층 문서고', lock: 'KEY', holderId: await accountId(house, 'officer') },
        })
      ).openStoragePlace,
    register: async (placeId: string, given: Partial<RegisterMediumInput> = {}) =>
      (
        await (
          await officer()
        )(RegisterMediumDocument, {
          input: {
            kind: 'PAPER',
            label: '상담 신청서 묶음',
            purpose: 'CIVIL_COMPLAINT',
            people: 12,
            takenOn: today(),
            placeId,
            caseNumbers: [],
            ...given,
          },
        })
      ).registerMedium,
    destroy: async (
      medium: { readonly id: string; readonly version: number },
      given: Partial<RecordMediumDestructionInput> = {},
    ) =>
      (
        await (
          await officer()
        )(RecordMediumDestructionDocument, {
          input: {
            mediumId: medium.id,
            version: medium.version,
            method: 'SHREDDED',
            ground: 'PURPOSE_ACHIEVED',
            destroyedOn: today(),
            peopleLeft: 0,
            where: '3층 세단실, 지어낸 파쇄',
            witnessId: await accountId(house, 'handler'),
            ...given,
          },
        })
      ).recordMediumDestruction,
  }
}
