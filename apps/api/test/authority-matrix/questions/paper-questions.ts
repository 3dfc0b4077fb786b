import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

/** Paper and other media, where they lie, who saw them destroyed. */
export const paperQuestions = ({ place, medium: mediumId, version, account, other, purpose, ...things }: Things) => ({
  'staff Query.storagePlaces': bare(ID),
  'staff Query.storagePlace': of('id', 'ID', place, ID),
  'staff Mutation.openStoragePlace': ofInput(
    'OpenStoragePlaceInput',
    { name: '지어낸 새 보관함', room: '지어낸 빌딩 3층', lock: 'KEY', holderId: account },
    ID,
  ),
  'staff Mutation.handOverKey': ofInput('HandOverKeyInput', { placeId: place, version, holderId: account }, ID),
  'staff Mutation.endStoragePlace': ofInput('StoragePlaceInput', { placeId: place, version }, ID),
  'staff Query.media': bare(PAGE),
  'staff Query.medium': of('id', 'ID', mediumId, ID),
  'staff Query.mediaToWitness': bare(ID),
  'staff Query.paperCounts': bare('{ late }'),
  'staff Query.paperRegister': bare(PAGE),
  'staff Mutation.registerMedium': ofInput(
    'RegisterMediumInput',
    {
      kind: 'PAPER',
      label: '지어낸 신청서 묶음',
      purpose,
      people: 3,
      takenOn: things.today,
      placeId: place,
      caseNumbers: things.caseNumbers,
    },
    ID,
  ),
  'staff Mutation.moveMedium': ofInput('MoveMediumInput', { mediumId, version, placeId: place }, ID),
  'staff Mutation.nameMediumCases': ofInput('NameMediumCasesInput', { mediumId, caseNumbers: [things.caseNumber] }, ID),
  'staff Mutation.recordMediumDestruction': ofInput(
    'RecordMediumDestructionInput',
    {
      mediumId,
      version,
      method: things.method,
      ground: 'PURPOSE_ACHIEVED',
      destroyedOn: things.today,
      peopleLeft: things.peopleLeft,
      where: '지어낸 파쇄실',
      witnessId: other,
    },
    ID,
  ),
  'staff Mutation.confirmMediumDestruction': of('id', 'ID', things.mediumDestruction, ID),
  'staff Mutation.declineMediumDestruction': of('id', 'ID', things.mediumDestruction, ID),
})
