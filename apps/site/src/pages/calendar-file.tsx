import type { Frame } from './frame.js'

export const CalendarFile = ({ frame: { locale, words } }: { frame: Frame }) => (
  <p class="actions">
    <a class="button" href={`/${locale}/case/meeting.ics`} aria-describedby="calendar-text">
      {words.casePage.meeting.calendar}
    </a>
    <span class="hint" id="calendar-text">
      {words.casePage.meeting.calendarText}
    </span>
  </p>
)
