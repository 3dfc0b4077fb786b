import type { Item, ItemRequirement } from '../parts/item.js'
import type { Localised } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'
import { areSame, changed, differing, type Differing, listChanges, paired } from './compare.js'
import type { ChangeKind } from './significance.js'

const BECAME: Readonly<Record<ItemRequirement, ChangeKind>> = {
  REQUIRED: 'ITEM_BECAME_REQUIRED',
  OPTIONAL: 'ITEM_BECAME_OPTIONAL',
  GENERATED: 'ITEM_BECAME_GENERATED',
}
const REQUIREMENTS: Readonly<Record<ItemRequirement, Localised>> = {
  REQUIRED: { ko: '필수', en: 'required' },
  OPTIONAL: { ko: '선택', en: 'optional' },
  GENERATED: { ko: '생성', en: 'generated' },
}
const TAKEN: readonly [Localised, Localised] = [
  { ko: '수집하지 않음', en: 'not taken' },
  { ko: '수집함', en: 'taken' },
]

/** What is collected, for which purposes, and by which way. */
export function itemChanges(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(from.items, to.items, ({ code }) => code)
  return [
    ...added.flatMap((item) => listedOrCollected('ITEM_ADDED', item, null, item.label)),
    ...removed.flatMap((item) => listedOrCollected('ITEM_REMOVED', item, item.label, null)),
    ...both.flatMap(([before, after]) => [...requirementsOf(before, after), ...propertiesOf(before, after)]),
    ...listedChanges(from, to),
    ...listChanges(
      ['COLLECTION_CHANNEL_ADDED', 'COLLECTION_CHANNEL_REMOVED'],
      from.collectionMethod.channels,
      to.collectionMethod.channels,
    ),
  ]
}

/** For each purpose that it is collected for; or listed only, for none. */
function listedOrCollected(
  kind: ChangeKind,
  item: Item,
  before: Localised | null,
  after: Localised | null,
): Differing[] {
  const purposes = itsPurposes(item)
  if (purposes.length === 0) return [differing('LISTED_ITEMS_CHANGED', item.code, before, after)]
  return purposes.map((one) => differing(kind, item.code, before, after, [one]))
}

const itsPurposes = ({ requirements }: Item): string[] => Object.keys(requirements)

function requirementsOf(before: Item, after: Item): Differing[] {
  const purposes = [...new Set([...itsPurposes(before), ...itsPurposes(after)])]
  return purposes.flatMap((purpose) => {
    const [was, is] = [before.requirements[purpose], after.requirements[purpose]]
    if (was === is) return []
    if (was === undefined) return [differing('ITEM_ADDED', after.code, null, after.label, [purpose])]
    if (is === undefined) return [differing('ITEM_REMOVED', before.code, before.label, null, [purpose])]
    return [differing(BECAME[is], after.code, REQUIREMENTS[was], REQUIREMENTS[is], [purpose])]
  })
}

function propertiesOf(before: Item, after: Item): Differing[] {
  const { code } = after
  const of = itsPurposes(after)
  const [was, is] = [TAKEN[Number(before.collected)]!, TAKEN[Number(after.collected)]!]
  return [
    ...changed(after.collected ? 'ITEM_TAKEN' : 'ITEM_NOT_TAKEN', code, was, is, of),
    ...changed('ITEM_RENAMED', code, before.label, after.label, of),
    ...changed('ITEM_KIND_CHANGED', code, before.kind, after.kind, of),
    ...changed('ITEM_REASON_REWORDED', code, before.why, after.why, of),
    ...changed('ITEM_LENGTH_CHANGED', code, before.maxLength, after.maxLength, of),
    ...interpretationChanges(code, before, after),
  ]
}

interface Interpreted {
  readonly implied: boolean
  readonly interpretation?: Localised | undefined
}

/** How the software reads what the text leaves open. */
export function interpretationChanges(subject: string, before: Interpreted, after: Interpreted): Differing[] {
  const [was, is] = [before, after].map(({ implied, interpretation }) => ({ implied, interpretation }))
  if (areSame(was, is)) return []
  return [differing('INTERPRETATION_CHANGED', subject, before.interpretation ?? null, after.interpretation ?? null)]
}

function listedChanges({ published: before }: PolicyDocument, { published: after }: PolicyDocument): Differing[] {
  const lists = ['required', 'optional', 'generated'] as const
  return lists.flatMap((list) =>
    changed('LISTED_ITEMS_CHANGED', list.toUpperCase(), before[list].join(', '), after[list].join(', ')),
  )
}
