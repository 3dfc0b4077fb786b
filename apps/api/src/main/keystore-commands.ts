import type { Command } from 'commander'
import { type Configuration, configure } from '../config/configuration.js'
import { readEnvironment } from '../config/environment.js'
import { changeRoot, openDirectoryKeystore, rehearseRootChange } from '../keystore/index.js'
import { say } from './say.js'

/** `jikimi keystore …`: how it stands, and another root key for it. */
export function addKeystoreCommands(program: Command): void {
  const keystore = program.command('keystore').description('The keystore: data keys, wrapped by the epoch key.')
  keystore
    .command('status')
    .description('Opens the keystore and says how it stands, beside a running server too. Changes nothing.')
    .action(tellStatus)
  const root = keystore.command('root').description('The root key, which wraps the epoch key.')
  root
    .command('rehearse')
    .description('Tries a change of the root key and leaves everything as it is. Stop the server first.')
    .action(rehearse)
  root
    .command('change')
    .description(
      'Makes a new root key in the place of the old one. Stop the server first; copy the new file afterwards.',
    )
    .action(change)
}

function configured(): Configuration {
  const environment = readEnvironment()
  return configure(environment, environment.JIKIMI_MODE ?? 'demo')
}

async function tellStatus(): Promise<void> {
  const { keystoreFolder, keystoreRootFile } = configured()
  const keystore = await openDirectoryKeystore(keystoreFolder, keystoreRootFile, undefined, { isReadOnly: true })
  try {
    const { epoch, keys, buried, turn } = await keystore.standing()
    say(`Epoch ${epoch}: ${keys} keys, ${buried} buried since it began.`)
    if (turn) say(`A turn to epoch ${turn.epoch} is under way: ${turn.doneBuckets} of ${turn.buckets} buckets.`)
  } finally {
    keystore.close()
  }
}

async function rehearse(): Promise<void> {
  const { keystoreFolder: folder, keystoreRootFile: rootPath } = configured()
  await rehearseRootChange({ folder, rootPath })
  say('The root key opens this keystore, and another one can be put in its place. Nothing was changed.')
}

async function change(): Promise<void> {
  const { keystoreFolder: folder, keystoreRootFile: rootPath } = configured()
  await changeRoot({ folder, rootPath })
  say(`There is a new root key in ${rootPath}. Put a copy of it where the old one's was, and destroy that: with it, copies
of the keystore from before this change still open, until the epoch turns.`)
}
