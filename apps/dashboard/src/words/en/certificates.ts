/** Certificates of destruction. Loaded with the pages that open later. */
export const certificates = {
  certificate: {
    title: 'Certificates of destruction',
    caption:
      'One for each run, issued after the turn of the keys that came after it. The log signs it; anybody can check it without this server.',
    plain: 'Certificate of destruction',
    of: 'Certificate %{number}',
    back: 'All certificates',
    number: 'Number',
    issuedAt: 'Issued',
    collections: 'Collections',
    byGround: 'By ground',
    byPurpose: 'By purpose',
    openableUntil: 'Last hour a copy could open',
    tree: 'In the log',
    inTree: 'Signed',
    notInTree: 'Not yet',
    notInTreeText:
      'It is issued and waits for its place in the log. That takes moments; load again, then take the proof.',
    empty: 'No certificate yet',
    emptyHelp: 'After a run is finished, the keys turn at 03:00 and its certificate appears here.',
    says: 'What it says',
    saysLead: 'This certificate says:',
    saysWhat:
      '%{smart_count} collection was destroyed and looked for afterwards: neither a row nor a key of it was left. Issued %{at}. |||| %{smart_count} collections were destroyed and looked for afterwards: neither a row nor a key of them was left. Issued %{at}.',
    saysHow:
      'The data was deleted, and the key that alone could open it was destroyed: what may lie in a backup cannot be read any more.',
    saysUntil: 'The last hour at which any copy could still have opened ended at %{at}.',
    saysVersion:
      'It was destroyed under the policy version whose digest stands below; that version says when the data must be gone.',
    saysTree:
      'Each collection has a statement of its own below the root value, so a single one can be proven without showing the others.',
    saysNobody: 'It names nobody whose data it was, no case and no content: it cannot lead back to any of them.',
    values: 'Its values',
    run: 'Destruction run',
    toRun: 'Open the run',
    policyVersion: 'Digest of the policy version (SHA-256)',
    method: 'Method',
    root: 'Root of the statements',
    digest: 'Digest of the certificate (SHA-256)',
    atIndex: 'entry %{index}',
    files: 'Files',
    pdfKo: 'PDF, Korean',
    pdfEn: 'PDF, English',
    json: 'Certificate (JSON)',
    text: 'Statements (text)',
    proof: 'Proof',
    filesHelp:
      'Each download is recorded. The PDF is what a person reads; certificate, statements and proof are what a program checks.',
    check: 'Check it without this server',
    checkHelp:
      'Take jikimi-verify.mjs from a source that you trust, put it beside the certificate, its statements, its proof and the key of the log that you have on paper, and run this. It needs Node.js and no network.',
    checkSite:
      'The person whose data it was enters the number of the inquiry or of this certificate at /verify on the website, and reads what was destroyed and when.',
  },
  certificateMethod: { KEY_DESTROYED_AND_ROWS_DELETED: 'Key destroyed, data deleted' },
}
