/** Keys and backups, for whoever keeps the machine. Loaded with its page. */
export const keys = {
  keys: {
    title: 'Keys and backups',
    caption:
      'Data is destroyed by destroying its key. Each turn of the epoch packs the keys that live anew and shreds the old one, so that no copy from before opens what was destroyed. Nobody sees a key or whose it is here.',
    keystore: 'Keystore',
    epoch: 'Epoch',
    since: 'Since',
    living: 'Keys that open',
    buried: 'Buried since the last turn',
    lastTurn: 'Last turn',
    lastTurnFact: 'to epoch %{epoch}, the old key shredded on %{at}',
    noTurn: 'None yet. The first turn comes by itself at night.',
    calm: 'The last turn is as recent as it should be.',
    late: 'No turn has ended for more than 26 hours. What was destroyed since can still be opened with a copy of the keystore from before. Turn now; if it is still late in an hour, look at the server’s log.',
    buriedAlive:
      '%{smart_count} collection lives though its key is buried. Its data cannot be opened. Put back the keystore that belongs to this database. |||| %{smart_count} collections live though their keys are buried. Their data cannot be opened. Put back the keystore that belongs to this database.',
    suspectKeys:
      '%{smart_count} key has no row in the database. Rows may be lost: check that this is the right database before anything else. |||| %{smart_count} keys have no row in the database. Rows may be lost: check that this is the right database before anything else.',
    turning: 'A turn is under way since %{at}. Everybody works on.',
    buckets: 'Keys: %{done} of %{all} parts packed anew',
    tokens: 'Lookup tokens: %{done} of %{all} made anew',
    turn: 'Turn now',
    turnTitle: 'Turn the epoch now?',
    turnText:
      'All keys that live are packed under a new key, lookup tokens are made anew, and the old key is shredded. Copies of the keystore from before open nothing any more. It goes on while everybody works.',
    turnDone: 'The turn is on its way.',
    refresh: 'Look again',
  },
} as const
