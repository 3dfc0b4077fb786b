import { fileURLToPath } from 'node:url'

/** The default content of a fresh installation. */
export const DEFAULT_POLICY_FILE = fileURLToPath(new URL('../../../../policies/caliverse-1.0.yaml', import.meta.url))
