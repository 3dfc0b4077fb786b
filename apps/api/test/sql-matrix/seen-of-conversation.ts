import { DESIGNATED, OFFICERS, WORKERS } from './groups.js'
import { type Sight, sight } from './seen.js'

const MEETINGS = ['offered', 'fixed', 'begun', 'met', 'of colleague', 'of lapsed']
const FOR_COMPLAINTS = ['template complaints', 'template everywhere']
const EVERY = [...FOR_COMPLAINTS, 'template meetings', 'template over']
const HOLDER = ['handler', 'handlerStale'] as const
const meetings = (names: readonly string[]) => names.map((name) => `meeting ${name}`)

/** What each actor sees of links and visits, of drafts and templates, of meetings, and of who is one person. */
export const SEEN_OF_CONVERSATION: readonly Sight[] = [
  sight('case_link', 'source_id'),
  sight('visit', 'case_id', [['visitor'], ['case offered']], [['visitorFixed'], ['case fixed']]),
  sight('link_renewal', 'id', [WORKERS, ['renewal', 'renewal sent']]),
  sight(
    'case_draft',
    'id',
    [HOLDER, ['draft held']],
    [['colleague'], ['draft of colleague']],
    [['irHandler'], ['draft ir held']],
  ),
  sight(
    'answer_template',
    'id',
    [DESIGNATED, FOR_COMPLAINTS],
    [['irHandler'], ['template everywhere', 'template meetings']],
    [[...OFFICERS, 'chief', 'chiefStale'], EVERY],
  ),
  sight(
    'appointment',
    'id',
    [DESIGNATED, meetings(MEETINGS)],
    [['irHandler'], ['meeting ir held']],
    [['visitor'], ['meeting offered']],
    [['visitorFixed'], ['meeting fixed']],
    // What was fixed at some time
    [WORKERS, meetings(['fixed', 'begun', 'met', 'ir held'])],
  ),
  sight(
    'appointment_time',
    'appointment_id',
    [DESIGNATED, meetings(MEETINGS)],
    [['irHandler'], ['meeting ir held']],
    [['visitor'], ['meeting offered']],
    [['visitorFixed'], ['meeting fixed']],
  ),
  sight('person_link', 'id', [OFFICERS, ['joined', 'apart']]),
]
