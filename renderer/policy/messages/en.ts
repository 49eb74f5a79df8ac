import type { PolicyOrigin } from '../../../shared/policy/policy'

const sources: Record<PolicyOrigin['source'], string> = {
  file: 'in this computer’s policy file',
  registry: 'through Group Policy',
  managedPreferences: 'through a configuration profile',
}

export const en = {
  locked: (source: PolicyOrigin['source']): string => `Set by newsroom IT ${sources[source]}`,
  closed:
    'Newsroom IT’s policy for this computer can’t be read whole, so nothing is published from here. Write on; your stories are safe.',
  problems: 'What newsroom IT needs to know',
}
export type PolicyMessages = typeof en
