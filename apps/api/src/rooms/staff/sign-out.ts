import type { WritingWork } from '../../persistence/work.js'

export async function signOut(work: WritingWork): Promise<void> {
  work.record({ act: 'session.closed', ground: { duty: 'ACCESS_CONTROL' }, collections: [] })
  work.atEnd(async () => void (await work.rows('end-session', 'select jikimi.session_end()', [])))
}
