import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { printedSchema } from './printed-schema.js'
import { buildPublicSchema, buildStaffSchema } from './schemas.js'

const packaged = createRequire(import.meta.url)

await writeFile(packaged.resolve('@jikimi/schema/public.graphql'), printedSchema(buildPublicSchema()))
await writeFile(packaged.resolve('@jikimi/schema/staff.graphql'), printedSchema(buildStaffSchema()))
