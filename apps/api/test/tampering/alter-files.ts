import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Alteration, Done } from './alteration.js'
import type { Scene } from './scene.js'
import type { Seeded } from './seeded.js'

const KEY = 'the key file'

const pathOf = (file: string, { folder, keyFile }: Scene): string => (file === KEY ? keyFile : join(folder, file))
const contentsOf = (file: string, { evidence, key }: Scene): Buffer => (file === KEY ? key : evidence.get(file)!)
const filesOf = ({ evidence }: Scene): string[] => [...evidence.keys(), KEY]

type Other = (own: Buffer, seeded: Seeded, scene: Scene, file: string) => Buffer | undefined

/** White space around a key is none of it: an editor may add a newline, and nothing else says anything there. */
const isSameKey = (file: string, own: Buffer, other: Buffer): boolean =>
  file === KEY && own.toString('latin1').trim() === other.toString('latin1').trim()

const replaced = (kind: string, weight: number, other: Other): Alteration => ({
  kind: `a file ${kind}`,
  weight,
  apply: (scene: Scene, seeded: Seeded): Promise<Done | undefined> => {
    const file = seeded.of(filesOf(scene))
    const own = contentsOf(file, scene)
    const contents = own.length === 0 && kind === 'with a bit flipped' ? undefined : other(own, seeded, scene, file)
    if (contents === undefined || contents.equals(own) || isSameKey(file, own, contents))
      return Promise.resolve(undefined)
    writeFileSync(pathOf(file, scene), contents)
    return Promise.resolve({ what: `${file} ${kind}`, isOfFiles: true })
  },
})

/** Each file of the evidence folder, and the key that signs. */
export const FILE_ALTERATIONS: readonly Alteration[] = [
  replaced('with a bit flipped', 60, (own, seeded) => seeded.flipped(own)),
  replaced('cut short', 15, (own, seeded) => own.subarray(0, seeded.below(own.length))),
  replaced('with something behind it', 15, (own, seeded) => Buffer.concat([own, seeded.bytes(1 + seeded.below(64))])),
  replaced('with the contents of another', 15, (_, seeded, scene) => contentsOf(seeded.of(filesOf(scene)), scene)),
  replaced('as it was earlier', 10, (_, seeded, { earlier }, file) => seeded.of(earlier).evidence.get(file)),
  replaced('with something inserted', 10, (own, seeded) => {
    const at = seeded.below(own.length)
    return Buffer.concat([own.subarray(0, at), seeded.bytes(1), own.subarray(at)])
  }),
  {
    kind: 'a file deleted',
    weight: 12,
    apply: (scene, seeded) => {
      const file = seeded.of(filesOf(scene))
      rmSync(pathOf(file, scene))
      return Promise.resolve({ what: `${file} deleted`, isOfFiles: true })
    },
  },
  {
    kind: 'two files swapped',
    weight: 8,
    apply: (scene, seeded) => {
      const [one, other] = [seeded.of(filesOf(scene)), seeded.of(filesOf(scene))]
      if (contentsOf(one, scene).equals(contentsOf(other, scene))) return Promise.resolve(undefined)
      writeFileSync(pathOf(one, scene), contentsOf(other, scene))
      writeFileSync(pathOf(other, scene), contentsOf(one, scene))
      return Promise.resolve({ what: `${one} and ${other} swapped`, isOfFiles: true })
    },
  },
]
