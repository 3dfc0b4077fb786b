import { viewOf } from '../../kernel/view.js'
import type { AnyWork } from '../../persistence/work.js'
import { openText } from '../access-log/index.js'
import { InspectionCommentView } from './inspection.view.js'

/** A comment as PostgreSQL puts it into JSON. */
export interface CommentRow {
  readonly id: string
  readonly by: string
  readonly at: string
  readonly isFinding: boolean
  /** Base64. */
  readonly sealed: string
}

export const commentViews = (
  work: AnyWork,
  inspectionId: string,
  comments: readonly CommentRow[],
): Promise<InspectionCommentView[]> =>
  Promise.all(
    comments.map(async ({ id, by, at, isFinding, sealed }) =>
      viewOf(InspectionCommentView, {
        id,
        byId: by,
        at: new Date(at),
        isFinding,
        text: await openText(
          work,
          { table: 'inspection_comment', row: id, keyId: inspectionId },
          Buffer.from(sealed, 'base64'),
        ),
      }),
    ),
  )
