import { createCommand } from 'lexical'

/** Offers what can be done about the finding at the caret, or the next one below it. */
export const OPEN_FINDING_COMMAND = createCommand<undefined>('OPEN_FINDING_COMMAND')
