import {
  ACCOUNT_STATES,
  ACTOR_KINDS,
  CASE_STATES,
  CLOSE_REASONS,
  DELIVERY_STATES,
  DUTY_CODES,
  ITEM_KINDS,
  ITEM_REQUIREMENTS,
  LOCALES,
  OUTCOMES,
  REVEAL_REASONS,
  ROLES,
} from '@jikimi/schema'
import { registerEnumType } from 'type-graphql'
import { enumOf } from './enums.js'

export const AccountStateEnum = enumOf(ACCOUNT_STATES)
export const ActorKindEnum = enumOf(ACTOR_KINDS)
export const CaseStateEnum = enumOf(CASE_STATES)
export const CloseReasonEnum = enumOf(CLOSE_REASONS)
export const DeliveryStateEnum = enumOf(DELIVERY_STATES)
export const DutyCodeEnum = enumOf(DUTY_CODES)
export const ItemKindEnum = enumOf(ITEM_KINDS)
export const ItemRequirementEnum = enumOf(ITEM_REQUIREMENTS)
export const LocaleEnum = enumOf(LOCALES)
export const OutcomeEnum = enumOf(OUTCOMES)
export const RevealReasonEnum = enumOf(REVEAL_REASONS)
export const RoleEnum = enumOf(ROLES)

const DESCRIPTIONS: readonly (readonly [object, string, string])[] = [
  [AccountStateEnum, 'AccountState', 'Whether an account can sign in, and if not, why.'],
  [ActorKindEnum, 'ActorKind', 'What kind of actor an access record is about.'],
  [CaseStateEnum, 'CaseState', 'How far the work on a collection has come.'],
  [CloseReasonEnum, 'CloseReason', 'Why a case was closed.'],
  [DeliveryStateEnum, 'DeliveryState', 'How far the e-mail with an answer has come.'],
  [DutyCodeEnum, 'DutyCode', 'What the law makes the controller do; an access record names one of these or a purpose.'],
  [ItemKindEnum, 'ItemKind', 'What an item is made of; it decides its check and its mask.'],
  [ItemRequirementEnum, 'ItemRequirement', 'Whether an item must be given, may be given, or comes about by itself.'],
  [LocaleEnum, 'Locale', 'A language that Jikimi speaks.'],
  [OutcomeEnum, 'Outcome', 'How an act ended.'],
  [RevealReasonEnum, 'RevealReason', 'The closed reasons for showing clear values.'],
  [RoleEnum, 'Role', 'The roles of the staff.'],
]

for (const [words, name, description] of DESCRIPTIONS) registerEnumType(words, { name, description })
