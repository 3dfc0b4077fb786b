/** What a visitor typed and what is wrong with it, for as long as one answer takes: it is kept nowhere. */
export type Draft = {
  values: ReadonlyMap<string, string>
  problems: readonly DraftProblem[]
  /** It may have been stored, or not; `reference` is where the fault was noted. */
  isUncertain: boolean
  reference?: string | undefined
  idempotencyKey: string
}

/** `item` names the field it stands beside; `consent` the consent; without either it concerns the whole inquiry. */
export type DraftProblem = { code: string; place?: string | undefined; number?: number | undefined }
