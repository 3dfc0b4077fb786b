import { addWorkingDays, dayInSeoul } from '@jikimi/policy'
import { ruleValue } from '../../authority/rule-value.js'
import type { WritingWork } from '../../persistence/work.js'

/** The last day for an explanation that is asked for now: so many working days, today not counted. */
export const dueDay = async (work: WritingWork): Promise<string> =>
  addWorkingDays(dayInSeoul(work.now), await ruleValue(work, 'EXPLANATION_DAYS'))
