import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'

export interface Signer {
  readonly name: string
  readonly id: Buffer
  readonly vkey: string
  readonly key: KeyObject
}

/** A C2SP signer with a key made of its name: type 1 for a log, 4 for a witness. */
export function newSigner(name: string, type: 1 | 4): Signer {
  const seed = createHash('sha256').update(`seed of ${name}`).digest()
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  const material = Buffer.concat([Buffer.of(type), raw])
  const id = createHash('sha256').update(`${name}\n`).update(material).digest().subarray(0, 4)
  return { name, id, key, vkey: `${name}+${id.toString('hex')}+${material.toString('base64')}` }
}

const line = (name: string, payload: Buffer): string => `— ${name} ${payload.toString('base64')}\n`

export const signature = ({ name, id, key }: Signer, text: string): string =>
  line(name, Buffer.concat([id, sign(null, Buffer.from(text), key)]))

export function cosignature({ name, id, key }: Signer, text: string, time = 1_790_000_000n): string {
  const stamp = Buffer.alloc(8)
  stamp.writeBigUInt64BE(time)
  return line(name, Buffer.concat([id, stamp, sign(null, Buffer.from(`cosignature/v1\ntime ${time}\n${text}`), key)]))
}

export const checkpointText = (origin: string, size: number, root: Buffer): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`
