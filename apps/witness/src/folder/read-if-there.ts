import { readFile } from 'node:fs/promises'

/** A file's text, or undefined where there is no such file. Any other failure is one. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
