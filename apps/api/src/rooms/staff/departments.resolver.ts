import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Requires } from '../../authority/requires.js'
import type { RequestContext } from '../../persistence/context.js'
import { DepartmentView } from './account.view.js'
import { createDepartment, renameDepartment } from './change-departments.js'
import { listDepartments } from './find-departments.js'
import { CreateDepartmentInput, RenameDepartmentInput } from './staff.inputs.js'

@Resolver()
export class DepartmentsResolver {
  @Query(() => [DepartmentView], { description: 'The departments.' })
  @Requires('department:list')
  departments(@Ctx() { operation }: RequestContext): Promise<DepartmentView[]> {
    return operation.read(listDepartments)
  }

  @Mutation(() => DepartmentView, { description: 'Makes a department.' })
  @Requires('department:change')
  createDepartment(
    @Arg('input', () => CreateDepartmentInput) input: CreateDepartmentInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DepartmentView> {
    return operation.write((work) => createDepartment(work, input))
  }

  @Mutation(() => DepartmentView, { description: 'Renames a department.' })
  @Requires('department:change')
  renameDepartment(
    @Arg('input', () => RenameDepartmentInput) input: RenameDepartmentInput,
    @Ctx() { operation }: RequestContext,
  ): Promise<DepartmentView> {
    return operation.write((work) => renameDepartment(work, input))
  }
}
