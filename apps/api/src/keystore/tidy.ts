import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { buriedFile } from './buried-file.js'
import type { Generation } from './generation.js'
import { keyFolders } from './key-folders.js'
import { looseKeys } from './loose-keys.js'
import { packEntry } from './pack-entry.js'
import { packFile } from './pack-file.js'
import { shred, shredUnlessLiving } from './shred.js'
import type { OnKeystoreStep } from './steps.js'

const HALF = 127

/**
 * Takes away what is of no use under the current epoch: the last one's key, packs, tombstones and loose files, and what
 * interrupted writes left while nobody writes. For who holds the folder; a crash repeats it. Checks each pack on the way.
 */
export async function tidy(
  current: Generation,
  { isAlone = false, onStep = () => undefined }: { isAlone?: boolean; onStep?: OnKeystoreStep },
): Promise<void> {
  const { folder, epoch } = current
  for (const name of await readdir(folder)) {
    if (name.endsWith('.ended')) await shredUnlessLiving(join(folder, name), join(folder, 'epoch.json'))
    if (isAlone && name.endsWith('.unfinished')) await shred(join(folder, name))
  }
  for (const bucket of keyFolders.buckets) {
    await tidyBucket(current, bucket, isAlone)
    if (bucket === HALF) await onStep('HALF_TIDIED')
  }
  for (const name of await readdir(folder))
    if ((buriedFile.epochOf(name) ?? epoch) < epoch) await rm(join(folder, name), { force: true })
  await onStep('TIDIED')
}

async function tidyBucket(current: Generation, bucket: number, isAlone: boolean): Promise<void> {
  const place = keyFolders.folderOf(current.folder, bucket)
  const names = await readdir(place)
  const packed = new Map((await current.entries(bucket)).map((entry) => [packEntry.idOf(entry), entry]))
  for (const name of names) {
    const isOld = (packFile.epochOf(name) ?? current.epoch) < current.epoch
    const isUnfinished = isAlone && name.endsWith('.unfinished')
    if (isOld || isUnfinished || (await isPackedSince(current, packed.get(name))))
      await rm(join(place, name), { force: true })
  }
}

/** A loose file whose key came over with the turn. One made again after it was buried is of this epoch, and stays. */
async function isPackedSince(current: Generation, entry: Buffer | undefined): Promise<boolean> {
  if (entry === undefined) return false
  const loose = await looseKeys.read(current.folder, packEntry.idOf(entry))
  return loose !== undefined && loose.epoch < current.epoch
}
