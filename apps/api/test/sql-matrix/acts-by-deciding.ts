import { actsOn } from './act.js'
import { CHIEFS, HAND, NOBODY, PERSONS } from './groups.js'

const deferred = (name: string, until = 'jikimi.today() + 20', seen = 1, words = 'null'): string =>
  `select 1 where jikimi.defer_request({new}, {${name}}, ${seen}, ${until}, ${words})`

const DEFERRED = actsOn(
  'functions',
  ['put off access', deferred('verified'), HAND],
  [`put off another's`, deferred('verified of second'), ['secondOfficer']],
  ['put off as it was before', deferred('verified', 'jikimi.today() + 20', 7), NOBODY],
  ['put off what is no access', deferred('deletion'), NOBODY],
  ['put off what nobody proved', deferred('unproven'), NOBODY],
  ['put off what is late', deferred('late'), NOBODY],
  ['put off until today', deferred('verified', 'jikimi.today()'), NOBODY],
  ['put off for more than a year', deferred('verified', 'jikimi.today() + 400'), NOBODY],
  [`put off by another's words`, deferred('verified', 'jikimi.today() + 20', 1, '{words of request}'), NOBODY],
)

const proposed = (name: string, target = name, seen = 1, text = 'null'): string =>
  `select 1 where jikimi.propose_corrections({${name}}, ${seen}, jsonb_build_array(jsonb_build_object('id', {new}, 'target',
    {target of ${target}}, 'item', 'EMAIL', 'text', ${text}, 'masked', false)))`
const dropped = (correction: string, of: string, seen = 1): string =>
  `select 1 where jikimi.drop_correction({correction of ${correction}}, {${of}}, ${seen})`

const PROPOSED = actsOn(
  'functions',
  ['propose to put something right', proposed('correction'), [...HAND, ...PERSONS]],
  [`propose for another's`, proposed('correction bare'), HAND],
  ['propose to put right what a mandate is for', proposed('correction mandated'), [...HAND, ...PERSONS]],
  ['propose as it was before', proposed('correction', 'correction', 7), NOBODY],
  ['propose where nothing is to be put right', proposed('verified'), NOBODY],
  ['propose when all is decided', proposed('correction decided'), NOBODY],
  ['propose for what is in another request', proposed('correction', 'correction bare'), NOBODY],
  [`propose another's words`, proposed('correction', 'correction', 1, '{words of request}'), NOBODY],
  ['take a proposal back', dropped('correction', 'correction'), [...HAND, ...PERSONS]],
  ['take back what a mandate is for', dropped('correction mandated', 'correction mandated'), [...HAND, ...PERSONS]],
  ['take a proposal back as it was before', dropped('correction', 'correction', 7), NOBODY],
  ['take back what another request proposes', dropped('request', 'correction'), NOBODY],
  ['take back what is decided', dropped('correction decided', 'correction decided'), NOBODY],
  ['take back twice', dropped('correction dropped', 'correction dropped'), NOBODY],
  ['take back what was put right', dropped('correction put right', 'correction put right'), NOBODY],
)

interface Part {
  readonly target?: string
  readonly outcome?: string
  readonly ground?: string
  readonly destroys?: boolean
  readonly text?: string
}

const decided = (name: string, part: Part | null = {}, seen = 1, words = 'null'): string => {
  const { target = name, outcome = 'GRANTED', ground, destroys = false, text = 'null' } = part ?? {}
  const parts = part
    ? `jsonb_build_array(jsonb_build_object('target', {target of ${target}}, 'outcome', '${outcome}', 'ground', ${ground ? `'${ground}'` : 'null'},
        'destroys', ${destroys}, 'text', ${text}))`
    : `'[]'`
  return `select 1 where jikimi.decide_rights_request({new}, {${name}}, ${seen}, ${words}, ${parts}) is not null`
}
const REFUSED = { outcome: 'REFUSED' }

const DECIDED = actsOn(
  'functions',
  ['learn what they decide', 'select 1 where jikimi.actor_decides_request({verified})', HAND],
  ['decide what they decided', 'select 1 where jikimi.actor_decides_request({objected})', NOBODY],
  ['decide what another decided', 'select 1 where jikimi.actor_decides_request({objected of chief})', CHIEFS],
  ['grant', decided('verified'), HAND],
  [`grant another's`, decided('verified of second'), ['secondOfficer']],
  ['grant as it was before', decided('verified', {}, 7), NOBODY],
  ['refuse on a ground', decided('verified', { ...REFUSED, ground: 'HARM_TO_OTHERS' }), HAND],
  ['refuse on a ground of another right', decided('verified', { ...REFUSED, ground: 'CONTRACT_NOT_ENDED' }), NOBODY],
  ['grant what nobody proved', decided('unproven'), NOBODY],
  ['grant what was decided', decided('access decided'), NOBODY],
  ['decide on nothing where something is', decided('verified', null), NOBODY],
  ['decide on what is in another request', decided('verified', { target: 'deletion' }), NOBODY],
  ['destroy what was asked for', decided('verified', { destroys: true }), NOBODY],
  ['grant a correction as proposed', decided('correction'), HAND],
  ['grant a correction that nobody proposed', decided('correction bare'), NOBODY],
  ['grant what a mandate covered once', decided('revoked after proof'), NOBODY],
  ['decide on an objection', decided('objected of chief'), CHIEFS],
  ['decide on an objection to their own decision', decided('objected'), NOBODY],
  [`decide by another's words`, decided('verified', {}, 1, '{words of request}'), NOBODY],
  [`give another's words for a part`, decided('verified', { text: '{words of request}' }), NOBODY],
)

const contents = (name: string): string => `select * from jikimi.request_contents({${name}})`
const facts = (name: string): string => `select * from jikimi.target_facts({${name}})`

const LOOKED_AT = actsOn(
  'functions',
  ['see what a request is about, sealed', contents('verified'), HAND],
  ['see it before it is proven', contents('received'), NOBODY],
  ['see it when all is over', contents('withdrawn'), NOBODY],
  [`see what another's request is about`, contents('verified of second'), ['secondOfficer']],
  ['learn what is kept of it, in codes', facts('verified'), [...HAND, ...PERSONS]],
  ['learn it of what they are not proven to be', facts('unproven'), HAND],
  ['learn it of what was decided', facts('access done'), [...HAND, ...PERSONS]],
  ['learn it of what they asked before a proof', facts('waiting one'), PERSONS],
  ['learn it of what another asked about them as well', facts('about several'), HAND],
  [`learn it of another's`, facts('request of second'), ['secondOfficer']],
  ['decide what is to decide', 'select jikimi.targets_to_decide({verified})', NOBODY],
)

/** What is put off, proposed and decided, and what who decides is shown for it. */
export const ACTS_BY_DECIDING = [...DEFERRED, ...PROPOSED, ...DECIDED, ...LOOKED_AT]
