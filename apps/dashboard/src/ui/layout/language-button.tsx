import Button from '@mui/material/Button'
import { useLanguage } from '../../words/use-language.js'
import { useWords } from '../../words/use-words.js'

/** The other language, by its own name. */
export const LanguageButton = ({ onChoose }: { onChoose: (locale: 'ko' | 'en') => void }) => {
  const say = useWords()
  const other = useLanguage().tag === 'ko' ? 'en' : 'ko'
  return (
    <Button color="inherit" size="small" lang={other} onClick={() => onChoose(other)}>
      {say('action.otherLanguage')}
    </Button>
  )
}
