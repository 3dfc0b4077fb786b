import { z } from 'zod'

/** Every variable that Jikimi reads, once. What each one means and what it defaults to is said in `configuration.ts`. */
const ENVIRONMENT = z.object({
  PORT: z.coerce.number().int().min(1).max(65535).default(4000),
  JIKIMI_HOST: z.string().min(1).default('127.0.0.1'),
  JIKIMI_DATA: z.string().min(1).default('.jikimi'),
  JIKIMI_MODE: z.enum(['demo', 'production']).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  JIKIMI_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  JIKIMI_STAFF_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUSTED_PROXIES: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  MAIL_BOUNCE_SECRET: z.string().min(32).optional(),
  KEYSTORE_FOLDER: z.string().min(1).optional(),
  KEYSTORE_ROOT_FILE: z.string().min(1).optional(),
  EVIDENCE_FOLDER: z.string().min(1).optional(),
  LOG_KEY_FILE: z.string().min(1).optional(),
  LOG_WITNESSES: z.string().min(1).optional(),
  BACKUP_FOLDER: z.string().min(1).optional(),
  JIKIMI_BACKUP_KEY_FILE: z.string().min(1).optional(),
  BACKUP_DAYS: z.coerce.number().int().min(1).max(366).default(30),
  TEMPLATES_FOLDER: z.string().min(1).optional(),
  VISIT_COUNTER: z.url({ protocol: /^https?$/ }).optional(),
  OUTSOURCEES: z.string().optional(),
  POLICY_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export type Environment = z.infer<typeof ENVIRONMENT>

/** @throws EnvironmentNotValid naming every variable that is wrong, never its value. */
export function readEnvironment(variables: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = ENVIRONMENT.safeParse(given)
  if (read.success) return read.data
  throw new EnvironmentNotValid([...new Set(read.error.issues.map((issue) => issue.path.join('.')))])
}

export class EnvironmentNotValid extends Error {
  override readonly name = 'EnvironmentNotValid'

  constructor(readonly variables: readonly string[]) {
    super(`These environment variables are not valid: ${variables.join(', ')}. See README.md, "Configuration".`)
  }
}
