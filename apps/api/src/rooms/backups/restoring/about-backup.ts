import { z } from 'zod'
import { BackupRefused } from '../archive/backup-refused.js'

const ABOUT = z.object({
  installation: z.uuid(),
  keystore: z.uuid(),
  mode: z.enum(['demo', 'production']),
  epoch: z.int(),
  migrations: z.array(z.string().regex(/^M\d{4}\w+$/)),
  tokenEpochs: z.array(z.int().min(1)),
  firstRecord: z.iso.date().nullable(),
})

export type AboutBackup = z.infer<typeof ABOUT>

/** What a backup says of itself before its first table. @throws BackupRefused BACKUP_NEWER for migrations that are not known here */
export function aboutBackup(text: string, known: readonly string[]): AboutBackup {
  const about = ABOUT.safeParse(JSON.parse(text))
  if (!about.success) throw new BackupRefused('BACKUP_NOT_ONE')
  if (about.data.migrations.some((name) => !known.includes(name))) throw new BackupRefused('BACKUP_NEWER')
  return about.data
}
