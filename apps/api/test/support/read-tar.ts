import { gunzipSync } from 'node:zlib'

/** The files of a `.tar.gz`, by name; read without the writer's code. */
export function readTar(archive: Uint8Array): Map<string, Buffer> {
  const bytes = gunzipSync(archive)
  const files = new Map<string, Buffer>()
  for (let at = 0; bytes[at] !== 0;) {
    const name = bytes.toString('latin1', at, at + 100).replace(/\0.*$/, '')
    const size = Number.parseInt(bytes.toString('latin1', at + 124, at + 135), 8)
    files.set(name, bytes.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

/** The bodies of a slice, with their indexes. */
export const bodiesIn = (archive: Uint8Array): { readonly index: number; readonly body: Record<string, unknown> }[] =>
  readTar(archive)
    .get('bodies.jsonl')!
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { index, body } = JSON.parse(line) as { index: number; body: string }
      return { index, body: JSON.parse(body) as Record<string, unknown> }
    })
