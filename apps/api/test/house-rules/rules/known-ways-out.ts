const OF_THE_DATABASE = 'The embedded database: its own process and files, on this machine.'
const OF_EVIDENCE = 'The evidence folder: entries, tiles, checkpoints, keys of the log. Nobody’s personal information.'
const OF_EXPORTS = 'Archives of access records for whoever asked: pseudonyms, no personal information of data subjects.'
const OF_WITNESS = 'The witness: checkpoints that it cosigned.'

/** Where something can leave, by which way, and what may: a reviewer's list. `docs/ways-out.md` says it to people. */
export const WAYS_OUT: Readonly<Record<string, readonly [ways: string, what: string]>> = {
  'apps/api/src/main/send-mail.ts': [
    'nodemailer',
    'Letters to data subjects, each to the contact on file, and to nobody else.',
  ],
  'apps/api/src/main/compose.ts': ['http', 'The one port: what its routes answer, each behind its permission.'],
  'apps/api/src/evidence/ask-witness.ts': ['fetch', 'Checkpoints and proofs to the witnesses that the operator named.'],
  'apps/api/src/evidence/witnessed-by.ts': ['fetch', 'The question which checkpoint a witness holds.'],
  'apps/api/src/evidence/folder-lock.ts': ['writes', OF_EVIDENCE],
  'apps/api/src/evidence/log-key.ts': ['writes', OF_EVIDENCE],
  'apps/api/src/evidence/write-files.ts': ['writes', OF_EVIDENCE],
  'apps/api/src/keystore/write-durably.ts': ['writes', 'The keystore: data keys, wrapped.'],
  'apps/api/src/kernel/sync-folder.ts': ['writes', 'Nothing: it opens a folder to make names in it durable.'],
  'apps/api/src/installation/kept-file.ts': ['writes', 'Secrets of the installation, readable by its owner.'],
  'apps/api/src/http/staff-files.ts': ['writes', 'Nothing: it opens an archive to read it.'],
  'apps/api/src/rooms/access-log/export-records.ts': ['writes', OF_EXPORTS],
  'apps/api/src/rooms/access-log/make-record-export.ts': ['writes', OF_EXPORTS],
  'apps/api/src/rooms/access-log/slice-bodies.ts': ['writes', OF_EXPORTS],
  'apps/api/src/rooms/access-log/slice-members.ts': ['writes', OF_EXPORTS],
  'apps/api/src/rooms/inspections/render-report.ts': [
    'worker_threads',
    'The contents of an inspection, to a thread that makes its PDF.',
  ],
  'apps/api/src/rooms/inspections/report-worker.ts': ['worker_threads', 'The PDF, back.'],
  'apps/api/src/embedded-database/choose-port.ts': ['net, writes', OF_THE_DATABASE],
  'apps/api/src/embedded-database/folder-lock.ts': ['writes', OF_THE_DATABASE],
  'apps/api/src/embedded-database/launch-as.ts': ['child_process', OF_THE_DATABASE],
  'apps/api/src/embedded-database/launch-postgres.ts': ['child_process', OF_THE_DATABASE],
  'apps/api/src/embedded-database/make-data-folder.ts': ['child_process, writes', OF_THE_DATABASE],
  'apps/api/src/embedded-database/postgres-log.ts': ['writes', OF_THE_DATABASE],
  'apps/api/src/embedded-database/process-identity.ts': ['child_process', OF_THE_DATABASE],
  'apps/api/src/main/print-schema.ts': ['writes', 'The contracts, when Jikimi is built.'],
  'apps/api/src/demo/mail-catcher.ts': ['maildev, net', 'A demo’s letters, kept in memory on this machine.'],
  'apps/api/src/demo/start-demo-witness.ts': ['child_process', 'A demo’s witness, on this machine.'],
  'apps/dashboard/src/data/send.ts': ['fetch', 'What staff ask of their own API, and nothing of another origin.'],
  'apps/dashboard/src/data/save-file.ts': [
    'createObjectURL',
    'A file that staff asked for, to their own disk: the API has its record.',
  ],
  'apps/dashboard/src/ui/copy-button.tsx': [
    'clipboard',
    'A key, a code or a link that is shown once; nothing of a data subject.',
  ],
  'packages/client/src/send.ts': ['fetch', 'Documents to the endpoint that a frontend named.'],
  'apps/witness/src/folder/folder-lock.ts': ['writes', OF_WITNESS],
  'apps/witness/src/folder/sync-folder.ts': ['writes', OF_WITNESS],
  'apps/witness/src/folder/write-durably.ts': ['writes', OF_WITNESS],
  'apps/witness/src/http/witness-server.ts': ['http', OF_WITNESS],
  'apps/docs/src/build.ts': ['writes', 'The pages of the docs, when Jikimi is built.'],
  'apps/bench/src/served.ts': ['child_process, http', 'Invented people, on this machine.'],
  'apps/bench/src/server.ts': ['http', 'Invented people, on this machine.'],
}
