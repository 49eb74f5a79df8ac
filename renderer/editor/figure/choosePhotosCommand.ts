import { createCommand } from 'lexical'

/** Asks for photos and puts them below the caret. The page answers it: only there it is known where photos come from. */
export const CHOOSE_PHOTOS_COMMAND = createCommand<undefined>('CHOOSE_PHOTOS')
