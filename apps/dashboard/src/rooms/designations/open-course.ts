import type { TrainingCourseFieldsFragment } from '@jikimi/client/staff'

/** A course as lists and its page have it. */
export type OpenCourse = TrainingCourseFieldsFragment

/** What every part of its page gets: the course, and what to do when it has changed here or elsewhere. */
export type CourseProps = { value: OpenCourse; onChange: (value: OpenCourse) => void; onReload: () => void }
