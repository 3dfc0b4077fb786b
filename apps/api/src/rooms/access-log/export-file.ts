import { join } from 'node:path'

/** Where the archive of an export lies. `id` is one of ours. */
export const exportFile = (folder: string, id: string): string => join(folder, `${id}.tar.gz`)
