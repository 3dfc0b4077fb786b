import { consentText } from '../consent-text.js'
import type { PolicyDocument } from '../policy-document.js'
import { retentionMonths } from '../retention-months.js'
import { areSame, paired } from './compare.js'
import { differenceOf } from './difference-of.js'
import { itemsFor } from '../items-for.js'

/** What a version would mean for what is there, before anything is counted. */
export interface PolicyConsequences {
  /** Purposes whose form or consent text changes, new ones included. */
  readonly forms: readonly string[]
  /** Purposes whose consents do not cover the new version: asked for again. @law PIPA 15② */
  readonly consentsToAskAgain: readonly string[]
  /** Purposes with another period, in months. */
  readonly periodsMoved: readonly { readonly purpose: string; readonly before: number; readonly after: number }[]
  /** Newly to be disclosed, by name. @law PIPA 17, 26② */
  readonly recipients: readonly string[]
  readonly outsourcees: readonly string[]
}

/** Of a version against the one in force. Data that is there keeps the terms under which it was collected. */
export function consequencesOf(from: PolicyDocument, to: PolicyDocument): PolicyConsequences {
  const kept = to.purposes.map(({ code }) => code).filter((code) => from.purposes.some((one) => one.code === code))
  const { facts } = differenceOf(from, to)
  // The text names its version: that alone is no other form
  const asOfThen = { ...to, version: from.version, effectiveOn: from.effectiveOn }
  const asked = new Set(facts.filter(({ needsConsent }) => needsConsent).flatMap(({ purposes }) => purposes))
  return {
    forms: to.purposes
      .map(({ code }) => code)
      .filter((code) => !kept.includes(code) || !areSame(formOf(from, code), formOf(asOfThen, code))),
    consentsToAskAgain: kept.filter((code) => asked.has(code)),
    periodsMoved: kept.flatMap((purpose) => {
      const [before, after] = [retentionMonths(from, purpose), retentionMonths(to, purpose)]
      return before === after ? [] : [{ purpose, before, after }]
    }),
    recipients: paired(from.provision.recipients, to.provision.recipients, ({ name }) => name).added.map(
      ({ name }) => name,
    ),
    outsourcees: paired(from.outsourcing.outsourcees, to.outsourcing.outsourcees, ({ name }) => name).added.map(
      ({ name }) => name,
    ),
  }
}

/** All that somebody sees who fills it in. */
const formOf = (document: PolicyDocument, purpose: string) => ({
  items: itemsFor(document, purpose),
  texts: [consentText(document, purpose, 'ko'), consentText(document, purpose, 'en')],
})
