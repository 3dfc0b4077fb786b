import type { TargetContents } from './contents-table.js'

/** What each field should say, by its collection and item. */
export type Drafted = Readonly<Record<string, string>>

/** The name of one field among all. */
export const keyOf = (targetId: string, item: string): string => `${targetId} ${item}`

/** What a correction begins with: what was proposed before, or what is held. */
export const draftOf = (contents: readonly TargetContents[]): Drafted =>
  Object.fromEntries(
    contents.flatMap(({ targetId, items, proposed }) =>
      items.map(({ code, value }) => [
        keyOf(targetId, code),
        proposed.find((one) => one.code === code)?.value ?? value,
      ]),
    ),
  )

/** Only the fields that would say something else than now. */
export const changesOf = (contents: readonly TargetContents[], draft: Drafted) =>
  contents.flatMap(({ targetId, items }) =>
    items
      .map(({ code, value }) => ({
        targetId,
        item: code,
        was: value,
        value: draft[keyOf(targetId, code)]?.trim() ?? value,
      }))
      .filter(({ was, value }) => value !== was)
      .map(({ targetId, item, value }) => ({ targetId, item, value })),
  )
