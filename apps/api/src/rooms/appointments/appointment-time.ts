/** A time that was offered, and its place among those of the offer. Never changed. */
export class AppointmentTime {
  id!: string
  appointmentId!: string
  number!: number
  startsAt!: Date
}
