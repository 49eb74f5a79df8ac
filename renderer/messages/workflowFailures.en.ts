import { refusalText } from '../workflow/messages/refusalText'
import { workflowEn } from '../workflow/messages/en'
import type { WorkflowFailureWords } from './failureWords'

const roles = { reporter: 'reporter', editor: 'editor', admin: 'administrator' }

export const workflowFailuresEn: WorkflowFailureWords = {
  'person/notFound': () => ({
    happened: 'This profile is not there, or its person is at the desk now.',
    safe: 'All profiles are as they were.',
    next: 'Open the settings again and choose from the list.',
  }),
  'person/roleLocked': ({ role }) => ({
    happened: `Your newsroom’s IT has set the role at this computer: ${roles[role]}.`,
    safe: 'The profile is as it was.',
    next: 'Ask IT if you need another role here.',
  }),
  'person/roleTooLow': ({ needed: role }) => ({
    happened: role === 'admin' ? 'Only an admin may do that.' : 'Only an editor may do that.',
    safe: 'Nothing was changed.',
    next: 'Ask an editor or admin of the desk.',
  }),
  'workflow/refused': ({ refusal }) => ({
    happened: refusalText(workflowEn, refusal),
    safe: 'The story stands where it stood.',
    next: 'Look at its state in the bar above the page.',
  }),
}
