import { useNavigate } from 'react-admin'
import { useEffect, useState } from 'react'
import { Page } from '../../ui/page.js'
import { Sheet } from '../../ui/sheet.js'
import { TextLink } from '../../ui/text-link.js'
import { useWords } from '../../words/use-words.js'
import { PlaceHoldForm } from './place-hold-form.js'
import { useChosen } from './use-chosen.js'

/** Places a hold on what was chosen in the due list, or is typed here. */
export default function PlaceHoldPage() {
  const say = useWords()
  const navigate = useNavigate()
  const chosen = useChosen()
  const [placed, setPlaced] = useState<string>()
  useEffect(() => {
    // only once nothing is unsaved any more
    if (placed) navigate(`/holds/${placed}/show`)
  }, [placed, navigate])
  return (
    <Page title={say('hold.place')} before={<TextLink to="/holds">{say('hold.title')}</TextLink>}>
      <Sheet isPadded>
        <PlaceHoldForm
          chosen={chosen.numbers}
          onPlaced={({ id }) => {
            chosen.clear()
            setPlaced(id)
          }}
        />
      </Sheet>
    </Page>
  )
}
