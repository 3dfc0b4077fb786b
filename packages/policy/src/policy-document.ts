import { z } from 'zod'
import type { DeepReadonly } from './deep-readonly.js'
import { articleSchema } from './parts/article.js'
import { agencySchema } from './parts/agency.js'
import { collectionMethodSchema } from './parts/collection-method.js'
import { controllerSchema } from './parts/controller.js'
import { cookiesSchema } from './parts/cookies.js'
import { destructionSchema } from './parts/destruction.js'
import { itemSchema } from './parts/item.js'
import { localisedSchema } from './parts/localised.js'
import { languageSchema } from './parts/language.js'
import { noticeSchema } from './parts/notice.js'
import { officerSchema } from './parts/officer.js'
import { outsourcingSchema } from './parts/outsourcing.js'
import { provisionSchema } from './parts/provision.js'
import { publishedSchema } from './parts/published.js'
import { purposeSchema } from './parts/purpose.js'
import { retentionSchema } from './parts/retention.js'
import { rightsSchema } from './parts/rights.js'
import { safetySchema } from './parts/safety.js'

/** A policy version as data: the texts of its articles and beside them the facts that the software enforces. */
export type PolicyDocument = DeepReadonly<z.output<typeof policySchema>>

/** The shape of a policy file. Strict throughout: a key that nobody reads would be a promise that nobody keeps. */
export const policySchema = z.strictObject({
  format: z.literal('jikimi-policy/1'),
  version: z.string().regex(/^\d+\.\d+$/, 'a version is written like 1.0'),
  announcedOn: z.iso.date(),
  effectiveOn: z.iso.date(),
  language: languageSchema,
  published: publishedSchema,
  controller: controllerSchema,
  title: localisedSchema,
  preamble: localisedSchema,
  articles: z.array(articleSchema).min(1),
  footer: localisedSchema,
  purposes: z.array(purposeSchema).min(1),
  items: z.array(itemSchema).min(1),
  collectionMethod: collectionMethodSchema,
  retention: retentionSchema,
  provision: provisionSchema,
  outsourcing: outsourcingSchema,
  rights: rightsSchema,
  destruction: destructionSchema,
  cookies: cookiesSchema,
  safety: safetySchema,
  officers: z.array(officerSchema).min(1),
  agencies: z.array(agencySchema),
  notice: noticeSchema,
})
