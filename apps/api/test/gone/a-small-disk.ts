import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  readonly folder: string
  /** Writes until there is no byte left; returns what the system said then. */
  fill(): Promise<string | undefined>
  /** Makes room again. */
  clear(): Promise<void>
  drop(): void
}

/** A file system of so many megabytes, which really becomes full; undefined where the machine doesn't let us have one. */
export function aSmallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'jikimi-disk-'))
  const isRoot = process.getuid?.() === 0
  const asRoot = (...words: string[]) =>
    execFileSync(isRoot ? words[0]! : 'sudo', isRoot ? words.slice(1) : ['-n', ...words], { stdio: 'ignore' })
  const filler = join(folder, 'filler')
  try {
    asRoot('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0711,uid=${process.getuid?.()}`, 'none', folder)
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    folder,
    fill: async () => {
      const file = await open(filler, 'w', 0o600)
      try {
        for (const bytes of [1 << 20, 4096]) await writeAll(file, Buffer.alloc(bytes, 1)).catch(() => undefined)
        return await writeAll(file, Buffer.alloc(4096, 1)).catch((fault: { code?: string }) => fault.code)
      } finally {
        await file.close()
      }
    },
    clear: () => rm(filler),
    drop: () => {
      asRoot('umount', '-l', folder)
      rmSync(folder, { recursive: true })
    },
  }
}

async function writeAll(file: Awaited<ReturnType<typeof open>>, bytes: Buffer): Promise<undefined> {
  for (;;) await file.writeFile(bytes)
}
