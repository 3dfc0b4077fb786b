import { actsOn } from './act.js'
import { NOBODY, OFFICERS } from './groups.js'

const asked = (number: string, request = 'null', hours = 2): string =>
  `select 1 from jikimi.ask_compulsion({new}, '${number}', ${request}, '지어낸 법 제1조', '\\x00', ${hours})`
const decided = (name: string, approved = true, seen = 1): string =>
  `select 1 where jikimi.decide_compulsion({${name}}, ${seen}, ${approved})`
const shown = (name: string): string => `select 1 from jikimi.compelled_contents({${name}}, {new})`

/** Who asks to look at what is restricted, who says so, and who then looks. */
export const ACTS_BY_COMPULSION = actsOn(
  'functions',
  ['ask to look at what is restricted', asked('restricted'), OFFICERS],
  ['ask to look at what is not restricted', asked('open'), NOBODY],
  ['ask to look at nothing', asked('no such number'), NOBODY],
  ['approve a look', decided('compulsion asked'), ['chief']],
  ['decline a look', decided('compulsion asked', false), ['chief']],
  ['approve a look as it was before', decided('compulsion asked', true, 7), NOBODY],
  ['approve a look twice', decided('compulsion in force'), NOBODY],
  ['look while it is in force', shown('compulsion in force'), ['officer', 'officerStale']],
  ['look before it is decided', shown('compulsion asked'), NOBODY],
  ['look when its hours are over', shown('compulsion over'), NOBODY],
  ['look at what is restricted no more', shown('compulsion of open'), NOBODY],
  ['look at what somebody else asked for', shown('compulsion of second'), ['secondOfficer']],
)
