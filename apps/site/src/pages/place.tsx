/** Where a meeting is: an address as it was written, or a link to where it is online. */
export const Place = ({ place }: { place: string }) =>
  isLink.test(place) ? (
    <a href={place} rel="noopener noreferrer nofollow">
      {place}
    </a>
  ) : (
    <span dir="auto">{place}</span>
  )

const isLink = /^https:\/\/[^\s"'<>]+$/
