/**
 * What ended in the database, kept outside it: a copy of the database that is put back later has it done again.
 *
 * @law PIPA 21
 */
export interface Endings {
  /**
   * Every ending that was committed when this was called lies in the evidence folder, durably, when it returns. To be
   * waited for before keys are buried. @throws EvidenceRefused where the folder can't be gone on with
   */
  keep(): Promise<void>
}
