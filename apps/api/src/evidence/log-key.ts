import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { newSigner, type Signer, signerOf } from '@jikimi/transparency-log'
import { EvidenceRefused } from './evidence-refused.js'

/** The file with the key that signs checkpoints: one line, `PRIVATE+KEY+…`, readable by its owner only. */
export const logKey = {
  /** Undefined where there is no file. */
  async read(path: string): Promise<Signer | undefined> {
    try {
      const [text, { mode }] = [await readFile(path, 'utf8'), await stat(path)]
      if (process.platform !== 'win32' && (mode & 0o077) !== 0) throw new EvidenceRefused('LOG_KEY_TOO_OPEN')
      return signerOf(text.trim())
    } catch (fault) {
      if (typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ENOENT') return undefined
      throw fault
    }
  },

  /** A new key under this name. */
  async make(path: string, name: string): Promise<Signer> {
    const { signer, privateText } = newSigner(name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const unfinished = `${path}.unfinished`
    const handle = await open(unfinished, 'w', 0o600)
    try {
      await handle.writeFile(`${privateText}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, path)
    return signer
  },
}
