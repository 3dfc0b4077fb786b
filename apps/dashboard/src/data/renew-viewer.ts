import { ViewerDocument } from '@jikimi/client/staff'
import { send } from './send.js'
import { session } from './session.js'

/** Asks anew who the viewer is and what they may do: it moves the end of the session on, too. */
export const renewViewer = async (): Promise<void> => session.begin((await send(ViewerDocument)).viewer)
