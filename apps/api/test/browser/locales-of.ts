import { isFullRun } from '../support/run.js'

type JourneyLocale = 'KO' | 'EN'

/**
 * In which languages a journey goes: both in the full run and for pictures, one in the short form. Half of the journeys
 * go in Korean then and half in English; the story of one inquiry goes in both.
 */
export const localesOf = (short: JourneyLocale): readonly JourneyLocale[] =>
  isFullRun() || process.env['JIKIMI_SCREENSHOTS'] ? ['KO', 'EN'] : [short]
