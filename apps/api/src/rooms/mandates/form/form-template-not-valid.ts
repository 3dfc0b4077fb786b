/** Why a template can't serve: for whoever runs the installation, not for whoever asks for a form. */
export class FormTemplateNotValid extends Error {
  override readonly name = 'FormTemplateNotValid'

  constructor(readonly problem: string) {
    super(problem)
  }
}
