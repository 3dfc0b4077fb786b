import { join } from 'node:path'

/** Where the newest cosigned checkpoint of each log lies. */
export const logsFolder = (folder: string): string => join(folder, 'logs')
