import { bare, of, ofInput, PAGE } from './question.js'
import type { Things } from './things.js'

const ID = '{ id }'

/** Accounts, departments, site keys. */
export const staffQuestions = ({ account, department, siteKey, roles, version }: Things) => {
  const ofAccount = (selects = ID) => ofInput('AccountInput', { accountId: account }, selects)
  return {
    'staff Query.departments': bare(ID),
    'staff Query.staffAccounts': bare(PAGE),
    'staff Query.staffAccount': of('id', 'ID', account, ID),
    'staff Query.siteKeys': bare(ID),
    'staff Mutation.createAccount': ofInput(
      'CreateAccountInput',
      {
        signInName: 'new@example.kr',
        displayName: '지어낸 사람',
        departmentId: department,
        roles,
        locale: 'KO',
      },
      '{ expiresAt }',
    ),
    'staff Mutation.reinviteAccount': ofAccount('{ expiresAt }'),
    'staff Mutation.disableAccount': ofAccount(),
    'staff Mutation.suspendAccount': ofAccount(),
    'staff Mutation.reinstateAccount': ofAccount(),
    'staff Mutation.unlockAccount': ofAccount(),
    'staff Mutation.endSessionsOf': ofAccount(),
    'staff Mutation.changeAccount': ofInput(
      'ChangeAccountInput',
      { accountId: account, displayName: '지어낸 사람', departmentId: department, version },
      ID,
    ),
    'staff Mutation.changeRoles': ofInput('ChangeRolesInput', { accountId: account, roles, version }, ID),
    'staff Mutation.createDepartment': ofInput(
      'CreateDepartmentInput',
      { nameKo: '지어낸 부서', nameEn: 'An invented department' },
      ID,
    ),
    'staff Mutation.renameDepartment': ofInput(
      'RenameDepartmentInput',
      { departmentId: department, nameKo: '지어낸 부서', nameEn: 'An invented department' },
      ID,
    ),
    'staff Mutation.createSiteKey': ofInput(
      'CreateSiteKeyInput',
      {
        label: 'an invented frontend',
        origins: ['https://example.kr'],
        documents: ['query { policyInForce(locale: KO) { version } }'],
        requestsPerMinute: 60,
      },
      '{ key }',
    ),
    'staff Mutation.endSiteKey': ofInput('EndSiteKeyInput', { siteKeyId: siteKey }, ID),
  }
}
