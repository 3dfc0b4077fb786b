import type { WritingWork } from '../../persistence/work.js'

/** One act on inspections at a time: what is signed is what lies there, with every comment. */
export const lockInspections = (work: WritingWork): Promise<unknown> =>
  work.rows('lock-inspections', `select pg_advisory_xact_lock(hashtextextended('inspections', 0))`, [])
