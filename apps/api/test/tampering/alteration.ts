import { type FolderCopy } from './folder-copy.js'
import type { Scene } from './scene.js'
import type { Seeded } from './seeded.js'

/** What an alteration did: where it shows that something is other than it was. */
export interface Done {
  /** What exactly, to be said when nobody noticed. */
  readonly what: string
  /** Tables whose rows are others now. */
  readonly tables?: readonly string[]
  /** Whether files are. */
  readonly isOfFiles?: boolean
  /** The archive on its way to the auditor. */
  readonly pack?: (archive: Buffer) => Buffer
  /** The database that is looked at instead: an older copy. */
  readonly moment?: number
}

/** One way to alter what is stored. Undefined where this draw would change nothing, or can't be done. */
export interface Alteration {
  readonly kind: string
  /** How often it is drawn, beside the others. */
  readonly weight: number
  apply(scene: Scene, seeded: Seeded): Promise<Done | undefined>
}

/** Files, some of them replaced. */
export const withFiles = (copy: FolderCopy, ...others: readonly (readonly [string, Buffer])[]): FolderCopy =>
  new Map([...copy, ...others])
