import { viewOf } from '../../kernel/view.js'
import { LogWitnessView } from '../access-log/index.js'
import { DepartmentView } from '../staff/index.js'
import { InspectionPackView } from './inspection-pack.view.js'
import type { PackContent, PackLog, PackRecord } from './pack-content.js'
import { PackLogView } from './pack-log.view.js'
import {
  PackAccountView,
  PackAlertView,
  PackChangeView,
  PackCountView,
  PackExplanationView,
  PackExportView,
  PackGroundView,
} from './pack-parts.view.js'

/** A pack as it is shown; `reasons` by record, opened from their seals. */
export const packView = (pack: PackContent, reasons: ReadonlyMap<string, string | null>): InspectionPackView =>
  viewOf(InspectionPackView, {
    from: new Date(pack.from),
    until: new Date(pack.until),
    log: logView(pack.log),
    byAct: pack.byAct.map((one) => viewOf(PackCountView, one)),
    byGround: pack.byGround.map((one) => viewOf(PackGroundView, one)),
    byAccount: pack.byAccount.map(({ departmentId, departmentKo, departmentEn, ...one }) =>
      viewOf(PackAccountView, {
        ...one,
        department: viewOf(DepartmentView, { id: departmentId, nameKo: departmentKo, nameEn: departmentEn }),
      }),
    ),
    alerts: pack.alerts.map((one) => viewOf(PackAlertView, one)),
    openExplanations: pack.openExplanations.map((one) =>
      viewOf(PackExplanationView, { ...one, raisedAt: new Date(one.raisedAt) }),
    ),
    exports: pack.exports.map((one) => exportView(one, reasons.get(one.recordId) ?? null)),
    privilegedChanges: pack.privilegedChanges.map(({ at, act, objectId, recordId, accountId }) =>
      viewOf(PackChangeView, { at: new Date(at), act, objectId, recordId, accountId }),
    ),
    rightsHistoryCount: pack.rightsHistoryCount,
    earlierMissed: [...pack.earlierMissed],
  })

const logView = ({ witnesses, ...log }: PackLog): PackLogView =>
  viewOf(PackLogView, {
    ...log,
    isVerified: log.firstMisfit === null,
    witnesses: witnesses.map((one) =>
      viewOf(LogWitnessView, { ...one, cosignedAt: one.cosignedAt === null ? null : new Date(one.cosignedAt) }),
    ),
  })

const exportView = ({ recordId, objectId, at, act, accountId }: PackRecord, reason: string | null): PackExportView =>
  viewOf(PackExportView, { id: objectId ?? recordId, at: new Date(at), act, accountId: accountId!, reason, recordId })
