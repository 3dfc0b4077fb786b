import GlobalStyles from '@mui/material/GlobalStyles'

/** While it is on a page, that page is printed across: for a table with many columns. */
export const WidePaper = () => <GlobalStyles styles={{ '@page': { size: 'A4 landscape' } }} />
