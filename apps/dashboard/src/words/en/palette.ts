/** Going anywhere by typing. */
export const palette = {
  palette: {
    title: 'Go to',
    label: 'Page or act',
    help: 'Type a part of its name; arrows choose, Enter goes, Escape closes.',
    none: 'There is nothing of that name that you can open.',
    pages: 'Pages',
    begin: 'Begin something',
    own: 'Yours',
    docs: 'Docs',
  },
}
