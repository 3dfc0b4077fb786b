import type { Localised } from '../parts/localised.js'
import type { PolicyDocument } from '../policy-document.js'
import { changed, differing, type Differing, listChanges, paired } from './compare.js'

/** Cookies, safety, who answers for it, and how changes are announced. */
export const conductChanges = (from: PolicyDocument, to: PolicyDocument): Differing[] => [
  ...listChanges(['COOKIE_PURPOSE_ADDED', 'COOKIE_PURPOSE_REMOVED'], from.cookies.purposes, to.cookies.purposes),
  ...listChanges(['COOKIE_CHOICE_ADDED', 'COOKIE_CHOICE_REMOVED'], from.cookies.choices, to.cookies.choices),
  ...(['administrative', 'technical', 'physical'] as const).flatMap((nature) =>
    listChanges(['MEASURE_ADDED', 'MEASURE_REMOVED'], from.safety[nature], to.safety[nature]),
  ),
  ...officersOf(from, to),
  ...agenciesOf(from, to),
  ...noticeOf(from, to),
  ...controllerOf(from, to),
]

type Officer = PolicyDocument['officers'][number]

function officersOf(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(from.officers, to.officers, ({ role }) => role)
  return [
    ...added.map(({ role, title }) => differing('OFFICER_ADDED', role, null, title)),
    ...removed.map(({ role, title }) => differing('OFFICER_REMOVED', role, title, null)),
    ...both.flatMap(([was, is]) => [
      ...changed('OFFICER_CHANGED', is.role, whoIs(was), whoIs(is)),
      ...changed('OFFICER_CONTACT_CHANGED', is.role, reachOf(was), reachOf(is)),
    ]),
  ]
}

const whoIs = ({ title, name, department, position }: Officer): Localised => ({
  ko: `${title.ko} ${name}, ${department.ko} / ${position.ko}`,
  en: `${title.en} ${name}, ${department.en} / ${position.en}`,
})
const reachOf = ({ email, telephone }: Officer): string => `${email || '–'} / ${telephone || '–'}`

function agenciesOf(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const { added, removed, both } = paired(from.agencies, to.agencies, ({ code }) => code)
  return [
    ...added.map(({ code, name }) => differing('AGENCY_ADDED', code, null, name)),
    ...removed.map(({ code, name }) => differing('AGENCY_REMOVED', code, name, null)),
    ...both.flatMap(([was, is]) => [
      ...changed('AGENCY_CHANGED', is.code, was.name, is.name),
      ...changed('AGENCY_CHANGED', is.code, was.telephone, is.telephone),
    ]),
  ]
}

function noticeOf({ notice: was }: PolicyDocument, { notice: is }: PolicyDocument): Differing[] {
  const days = (of: typeof was): Localised => ({
    ko: `${of.days}일, 중요한 변경은 ${of.significantDays}일 전`,
    en: `${of.days} days ahead, ${of.significantDays} for a significant change`,
  })
  const isShorter = is.days < was.days || is.significantDays < was.significantDays
  return [
    ...changed(isShorter ? 'NOTICE_SHORTER' : 'NOTICE_LONGER', '', days(was), days(is)),
    ...changed('NOTICE_PLACE_CHANGED', '', was.place, is.place),
  ]
}

function controllerOf(from: PolicyDocument, to: PolicyDocument): Differing[] {
  const [was, is] = [from.controller, to.controller]
  const { added, removed, both } = paired(was.placeholders, is.placeholders, ({ code }) => code)
  return [
    ...changed('CONTROLLER_RENAMED', '', { ko: was.nameKo, en: was.nameEn }, { ko: is.nameKo, en: is.nameEn }),
    ...added.map(({ code, label }) => differing('CONTROLLER_DETAIL_CHANGED', code, null, label)),
    ...removed.map(({ code, label }) => differing('CONTROLLER_DETAIL_CHANGED', code, label, null)),
    ...both.flatMap(([before, after]) => [
      ...changed('CONTROLLER_DETAIL_CHANGED', after.code, before.label, after.label),
      ...changed('CONTROLLER_DETAIL_CHANGED', after.code, before.published, after.published),
    ]),
    ...changed('LANGUAGE_CHANGED', '', from.language.original, to.language.original),
  ]
}
