import { type Loaded, useLoaded } from '../../data/use-loaded.js'
import type { OpenCase } from '../inquiries/open-case.js'
import { appointmentVerbs, type CaseMeeting } from './appointment-verbs.js'

/** Whether the purpose of a case offers meetings, and how far this one's has come. */
export const useMeeting = ({ id, version }: OpenCase): Loaded<CaseMeeting> =>
  useLoaded((signal) => appointmentVerbs.ofCase(id, signal), `${id} ${version}`)
