import { type Act, actsOn } from './act.js'
import { NOBODY, SITES } from './groups.js'

const KEEPER = ['keeper'] as const

/** Whether it is made lies with the hour: before six in the evening none is, whatever it stands on. */
const made = (standing: string): string => `select 1 where jikimi.make_standing_run({${standing}}, {new}) is not null`
const finished = (run: string): string => `select 1 where jikimi.finish_run({${run}})`

const RUNS = actsOn(
  'functions',
  ['make a run of an ended approval', made('standing ended before'), NOBODY],
  ['make a run of an approval to come', made('standing of tomorrow'), NOBODY],
  ['make the run of a day twice', made('standing'), NOBODY],
  ['make a run of what is held', made('standing of held'), NOBODY],
  ['make a run of what is not due', made('standing of deputy'), NOBODY],
  ['make a run of what is withdrawn', made('standing of withdrawn'), NOBODY],
  ['make a run of what a run destroys already', made('standing of running'), NOBODY],
  ['make a run of nothing', made('standing of nothing'), NOBODY],
  ['finish a run', finished('run finished'), KEEPER],
  ['finish a run that failed for good', finished('run failed'), KEEPER],
  ['finish a run that goes on', finished('run running'), NOBODY],
  ['finish a run that is tried again', finished('run failing'), NOBODY],
  ['finish a run whose keys are not buried', finished('run burying'), NOBODY],
  ['finish what is done', finished('run done'), NOBODY],
)

interface Certified {
  /** What stands in it otherwise than it is. */
  readonly says?: Readonly<Record<string, unknown>>
  readonly run?: string
  readonly rows?: readonly string[]
}

const certified = ({ says = {}, run = 'run done', rows = ['gone and done'] }: Certified = {}): string => `
select 1 from (
  select jikimi.certify_run({${run}}, x.content, sha256(convert_to(x.content, 'UTF8')), sha256('root'), x.statements) as number from (
    select (jsonb_build_object('number', jikimi.next_certificate_number(), 'runId', r.id, 'openableUntil', t.openable_until,
        'root', encode(sha256('root'), 'base64'), 'turn', jsonb_build_object('epoch', t.epoch), 'issuedAt', jikimi.now(),
        'collections', ${rows.length}) || '${JSON.stringify(says)}')::text as content,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'number', s.number, 'salt', encode(sha256('salt'), 'base64'), 'text', 'said')), '[]')
        from unnest(array[${rows.map((name) => `{row of ${name}}`).join(', ')}]::uuid[]) with ordinality s(id, number)) as statements
    from (select {${run}}::uuid as id) r left join jikimi.runs_to_certify(null) t on t.run_id = r.id) x) y where y.number is not null`

const CERTIFYING = actsOn(
  'functions',
  ['count what is left of a run', 'select 1 where jikimi.rows_left_of({run done}) = 0', KEEPER],
  ['learn which runs are to be certified', 'select * from jikimi.runs_to_certify(10)', KEEPER],
  ['take the next number', 'select jikimi.next_certificate_number()', KEEPER],
  ['certify a run', certified(), KEEPER],
  ['certify a run that goes on', certified({ run: 'run finished', rows: ['gone'] }), NOBODY],
  ['certify a run before a turn', certified({ run: 'run just done', rows: ['gone just now'] }), NOBODY],
  ['certify a run of which something is left', certified({ run: 'run leaving', rows: ['gone and left'] }), NOBODY],
  ['certify under another number', certified({ says: { number: 'D-2026-999999' } }), NOBODY],
  ['certify what is said of another run', certified({ says: { runId: 'another' } }), NOBODY],
  ['certify that copies opened for less long', certified({ says: { openableUntil: '2026-01-01' } }), NOBODY],
  ['certify another root', certified({ says: { root: 'another' } }), NOBODY],
  ['certify by another turn', certified({ says: { turn: { epoch: 1 } } }), NOBODY],
  ['certify as of last year', certified({ says: { issuedAt: '2025-01-01' } }), NOBODY],
  ['certify more than there is', certified({ says: { collections: 2 } }), NOBODY],
  ['certify nothing of a run', certified({ rows: [] }), NOBODY],
  ['certify what another run destroyed', certified({ rows: ['gone and done', 'gone'] }), NOBODY],
  ['look up a certificate', `select * from jikimi.destruction_proof('D-2026-000001')`, SITES],
  ['look up a case that is gone', `select * from jikimi.destruction_proof('gone and certified')`, SITES],
  ['look up what is not there', `select * from jikimi.destruction_proof('another number')`, NOBODY],
)

/** The runs of a day, their end, their certificates, and what the public site is told of them. */
export const ACTS_BY_CERTIFYING: readonly Act[] = [...RUNS, ...CERTIFYING]
