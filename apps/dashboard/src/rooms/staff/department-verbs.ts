import {
  CreateDepartmentDocument,
  type CreateDepartmentInput,
  RenameDepartmentDocument,
  type RenameDepartmentInput,
} from '@jikimi/client/staff'
import { send } from '../../data/send.js'

/** What an administrator does with departments. */
export const departmentVerbs = {
  create: async (input: CreateDepartmentInput) => (await send(CreateDepartmentDocument, { input })).createDepartment,
  rename: async (input: RenameDepartmentInput) => (await send(RenameDepartmentDocument, { input })).renameDepartment,
}
