/** Which of the server's permissions each of our pages rests on. What isn't listed is for nobody. */
const NEEDS: Readonly<Record<string, string>> = {
  'inquiries list': 'inquiry:list',
  'inquiries show': 'inquiry:list',
  'designations list': 'designation:list',
  'designations show': 'designation:list',
  'designations create': 'designation:propose',
  'training list': 'training:list',
  'training show': 'training:list',
  'training create': 'training:plan',
  'accounts list': 'account:list',
  'accounts create': 'account:create',
  'accounts show': 'account:list',
  'departments list': 'department:change',
  'site-keys list': 'site-key:list',
  'site-keys create': 'site-key:make',
  'own-security list': 'session:list-own',
  'access-records list': 'access-record:list',
  'access-records show': 'access-record:read',
  'who-saw list': 'access-record:list',
  'leak-reach list': 'access-record:reach',
  'record-exports list': 'record-export:list',
  'record-exports create': 'record-export:ask',
  'transparency-log list': 'log:read',
  'record-cuts list': 'record-cut:list',
  'audit-scopes list': 'audit-scope:list',
  'audit-scopes create': 'audit-scope:grant',
  'alerts list': 'alert:list',
  'alerts show': 'alert:read',
  'own-explanations list': 'explanation:list-own',
  'canaries list': 'canary:list',
  'inspections list': 'inspection:list',
  'inspections show': 'inspection:read',
  'who-can-reach list': 'reach-report:read',
  'rights-history list': 'rights-history:list',
  'rights-reviews list': 'rights-review:list',
  'rights-reviews show': 'rights-review:list',
  'rights-reviews create': 'rights-review:sign',
  'rules list': 'rule:list',
  'separation list': 'separation:list',
  'separation create': 'separation:declare',
}

/** Whether a page is worth showing. The server decides again, whatever this says. */
export const isOpen = (permissions: readonly string[], resource: string, action: string): boolean => {
  const needed = NEEDS[`${resource} ${action}`]
  return needed !== undefined && permissions.includes(needed)
}
