/** What the choice of a template says in English. The Korean file has the same shape, or it does not compile. */
export const templatesEn = {
  title: 'New from template',
  lead: 'The story begins with prompts in both editions. The checks list those still to be filled in.',
  list: 'Templates',
  none: 'There is no template that can be used.',
  noneHint: 'Mend a file in the folder of templates, or start with an empty story.',
  skipped: (file: string): string => `${file} was left out`,
  folder: 'Templates folder',
  start: (name: string): string => `New story: ${name}`,
}
export type TemplatesMessages = typeof templatesEn
