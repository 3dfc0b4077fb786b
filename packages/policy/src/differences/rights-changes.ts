import type { Localised } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'
import { changed, differing, type Differing, listChanges, paired } from './compare.js'

const APART: readonly [Localised, Localised] = [
  { ko: '분리하지 않음', en: 'not apart' },
  { ko: '분리하여 보관', en: 'stored apart' },
]

/** What people may demand, and how what is over is destroyed. */
export function rightsChanges(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const [was, is] = [from.rights, to.rights]
  const { added, removed, both } = paired(was.demands, is.demands, ({ code }) => code)
  return [
    ...added.map(({ code, label }) => differing('RIGHT_ADDED', code, null, label)),
    ...removed.map(({ code, label }) => differing('RIGHT_REMOVED', code, label, null)),
    ...both.flatMap(([before, after]) => changed('RIGHT_REWORDED', after.code, before.label, after.label)),
    ...listChanges(['RIGHTS_CHANNEL_ADDED', 'RIGHTS_CHANNEL_REMOVED'], was.channels, is.channels),
    ...listChanges(
      ['RESTRICTION_PROMISED', 'RESTRICTION_DROPPED'],
      was.restrictedWhilePending,
      is.restrictedWhilePending,
    ),
    ...listChanges(['REPRESENTATIVE_ADDED', 'REPRESENTATIVE_REMOVED'], was.representatives, is.representatives),
    ...changed('POWER_OF_ATTORNEY_CHANGED', '', was.powerOfAttorney, is.powerOfAttorney),
    ...destructionOf(from, to),
  ]
}

function destructionOf({ destruction: was }: PolicyDocument, { destruction: is }: PolicyDocument): Differing[] {
  const { added, removed } = paired(
    was.methods,
    is.methods,
    ({ medium, method }) => `${medium} ${method.ko} ${method.en}`,
  )
  return [
    ...changed(
      is.separateStorage ? 'SEPARATE_STORAGE_PROMISED' : 'SEPARATE_STORAGE_DROPPED',
      '',
      APART[Number(was.separateStorage)]!,
      APART[Number(is.separateStorage)]!,
    ),
    ...added.map(({ medium, method }) => differing('DESTRUCTION_METHOD_ADDED', medium, null, method)),
    ...removed.map(({ medium, method }) => differing('DESTRUCTION_METHOD_REMOVED', medium, method, null)),
  ]
}
