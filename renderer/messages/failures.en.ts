import { megabytes, type FailureWords } from './failureWords'
import { remoteFailuresEn } from './remoteFailures.en'
import { updateFailuresEn } from './updateFailures.en'
import { workflowFailuresEn } from './workflowFailures.en'

const importReasons = {
  empty: 'it is empty',
  notText: 'it is not a text file',
  noHeadline: 'no headline was found',
  noByline: 'no byline was found',
  noBody: 'no body text was found',
  noTimestamp: 'no date and time was found beside the byline',
  cannotRead: 'it could not be read',
}
const photoReasons = {
  notAPhoto: 'it is not a photo',
  damaged: 'the picture in it is damaged',
  unsupported: 'its kind of picture is not supported',
  empty: 'it is empty',
  cannotRead: 'it could not be read',
  tookTooLong: 'reading it took too long',
}
const notFetchedReasons = {
  lost: 'the page it came from keeps it to itself',
  refused: 'its address is not on the public web',
  off: 'the newsroom has switched fetching off',
  unreachable: 'its site did not answer with it',
  tooSlow: 'its site took too long',
  tooLarge: 'it is too large',
  notAPhoto: 'what its site sent is no picture',
}
const deskFileReasons = {
  cannotRead: 'it could not be read',
  notADesk: 'it is not a backup of a desk',
  damaged: 'it is damaged or not complete',
  newer: 'it comes from a newer Dateline',
}
const bundleReasons = {
  cannotRead: 'it could not be read',
  notABundle: 'it holds no Dateline stories',
  damaged: 'it is damaged or not complete',
  newer: 'it comes from a newer Dateline',
  otherStory: 'a story in it has the number of a different story that is here',
  badPhoto: 'one of its photos is not a photo',
}
const nothingChanged = 'Nothing was created or changed.'
const held = (kept?: string): string =>
  kept === undefined
    ? 'Your last words are held in memory while Dateline stays open.'
    : `Your last words are held in memory, and on the disk in ${kept}.`
const textSafe = 'Everything you wrote is safe in the draft.'

export const failuresEn: FailureWords = {
  'story/notFound': () => ({
    happened: 'This story is no longer there.',
    safe: 'All other stories are as they were.',
    next: 'Choose another story from the list.',
  }),
  'story/live': ({ editions }) => ({
    happened: `The story is live (${editions.map((edition) => (edition === 'en' ? 'English' : 'Korean')).join(', ')}), so it was not moved to the trash.`,
    safe: 'Its pages and its draft are as they were.',
    next: 'Withdraw it from the portal first; then it can go.',
  }),
  'story/killed': () => ({
    happened: 'The story was withdrawn from its readers, so it is neither thrown away nor deleted.',
    safe: 'Its text, the reason and the record of every step are kept.',
    next: 'Leave it here; filters take it out of your list.',
  }),
  'story/onItsWay': () => ({
    happened: 'The story is on its way to its readers, so it was not moved to the trash.',
    safe: 'It goes out as it was ordered.',
    next: 'Call it back first; then it can go.',
  }),
  'story/inTrash': () => ({
    happened: 'The story is in the trash, so it can’t be published.',
    safe: nothingChanged,
    next: 'Restore it first.',
  }),
  'template/notFound': ({ templateId }) => ({
    happened: `The template “${templateId}” is no longer there.`,
    safe: nothingChanged,
    next: 'Choose another one, or start with an empty story.',
  }),
  'revision/notFound': () => ({
    happened: 'This revision is no longer there.',
    safe: 'The story and its other revisions are as they were.',
    next: 'Choose another revision from the history.',
  }),
  'message/invalid': ({ call }) => ({
    happened: `The window sent something the desk could not accept (${call}).`,
    safe: textSafe,
    next: 'Try again. If it happens twice, tell newsroom IT.',
  }),
  'internal/unexpected': ({ call }) => ({
    happened: `Something went wrong inside Dateline (${call}).`,
    safe: textSafe,
    next: 'Try again. If it happens twice, tell newsroom IT; the log holds the details.',
  }),
  'settings/damaged': ({ backup }) => ({
    happened: 'The settings could not be read, so the standard settings are in force.',
    safe: `Your stories are untouched, and the old settings are kept in ${backup}.`,
    next: 'Set the language, the theme and the portal folder again.',
  }),
  'settings/locked': ({ place }) => ({
    happened: `Your newsroom’s IT sets this for the whole computer (${place}).`,
    safe: 'Nothing was changed.',
    next: 'Ask newsroom IT if it should be another.',
  }),
  'policy/closed': ({ place, problems }) => ({
    happened: `What newsroom IT set for this computer can’t be read (${place}): ${problems.join('; ')}.`,
    safe: 'Your stories are safe and you can go on writing. Nothing is published from this computer meanwhile.',
    next: 'Show this to newsroom IT, and open Dateline again once it is mended.',
  }),
  'policy/connectionNotAllowed': ({ connection }) => ({
    happened: `Newsroom IT does not let this computer publish to ${connection}.`,
    safe: 'The story is unchanged, and nothing was published.',
    next: 'Publish it from another computer, or ask newsroom IT.',
  }),
  'document/damaged': ({ detail }) => ({
    happened: `The draft could not be read without risk (${detail}).`,
    safe: 'It stays closed and untouched on the disk; nothing was overwritten.',
    next: 'Tell newsroom IT before working on this story again.',
  }),
  'database/newer': ({ file, found, known }) => ({
    happened: `The drafts in ${file} belong to a newer Dateline (format ${found}; this one knows ${known}).`,
    safe: 'They were not touched.',
    next: 'Install the newer Dateline on this computer.',
  }),
  'database/unreadable': ({ file }) => ({
    happened: `The drafts in ${file} could not be read.`,
    safe: 'The file was left as it is.',
    next: 'Keep the file and tell newsroom IT.',
  }),
  'database/damaged': ({ file, kept }) => ({
    happened: `The database of the drafts is damaged (${file}).`,
    safe:
      kept === undefined
        ? 'Everything shown as saved is kept a second time beside it, and in the backups.'
        : `Your last words are kept in ${kept}, everything before also in the backups.`,
    next: 'Close Dateline and open it again: it sets the damaged file aside and recovers the stories.',
  }),
  'database/locked': ({ path, kept }) => ({
    happened: `Another program holds the drafts locked (${path}).`,
    safe: held(kept),
    next: 'Close the other program, or wait until it is done; saving goes on by itself.',
  }),
  'disk/full': ({ path, kept }) => ({
    happened: `The disk is full (${path}).`,
    safe: held(kept),
    next: 'Free some space; saving goes on by itself.',
  }),
  'disk/notWritable': ({ path, kept }) => ({
    happened: `Dateline may not write to ${path}.`,
    safe: held(kept),
    next: 'Allow writing there; saving goes on by itself.',
  }),
  'desk/readOnly': ({ found, known }) => ({
    happened: `These stories belong to a newer Dateline (format ${found}; this one knows ${known}) and are open for reading only.`,
    safe: 'Nothing was changed.',
    next: 'Install the newer Dateline to write on.',
  }),
  'window/crashed': () => ({
    happened: 'The window broke down and was opened again.',
    safe: 'Every word that had left the window is here; at most the key being pressed is missing.',
    next: 'Read the last sentence, then go on writing.',
  }),
  'backup/failed': ({ path, detail }) => ({
    happened: `No backup could be made in ${path} (${detail}).`,
    safe: 'Your stories are saved as always; the earlier backups are untouched.',
    next: 'Make room there or allow writing; Dateline tries again within the hour.',
  }),
  'deskFile/refused': ({ fileName, reason }) => ({
    happened: `${fileName} was not restored: ${deskFileReasons[reason]}.`,
    safe: 'The desk on this computer was not touched.',
    next: 'Choose another backup file.',
  }),
  'bundle/refused': ({ fileName, reason }) => ({
    happened: `${fileName} was not taken in: ${bundleReasons[reason]}.`,
    safe: 'None of it was taken in, and your stories stayed as they were.',
    next: reason === 'newer' ? 'Install the newest Dateline and try again.' : 'Ask for the file again.',
  }),
  'merge/notFound': () => ({
    happened: 'This merge report is not there any more.',
    safe: textSafe,
    next: 'Look for the words in the story’s history.',
  }),
  'import/unreadable': ({ fileName, reason }) => ({
    happened: `${fileName} was not imported: ${importReasons[reason]}.`,
    safe: nothingChanged,
    next: 'Choose a plain-text article page with headline, byline line and body.',
  }),
  'import/tooLarge': ({ fileName, bytes, limit }) => ({
    happened: `${fileName} is too large for an article page (${megabytes(bytes)}; at most ${megabytes(limit)}).`,
    safe: nothingChanged,
    next: 'Choose the page of one article only.',
  }),
  'import/expired': () => ({
    happened: 'This preview has been open too long.',
    safe: nothingChanged,
    next: 'Import the file again.',
  }),
  'photo/unusable': ({ fileName, reason }) => ({
    happened: `${fileName} was not added: ${photoReasons[reason]}.`,
    safe: 'The article is unchanged.',
    next: 'Choose a JPEG, PNG, WebP, AVIF, GIF, TIFF or HEIC file.',
  }),
  'photo/tooLarge': ({ fileName, bytes, limit }) => ({
    happened: `${fileName} is too large (${megabytes(bytes)}; at most ${megabytes(limit)}).`,
    safe: 'The article is unchanged.',
    next: 'Choose a smaller copy of the photo.',
  }),
  'photo/tooManyPixels': ({ fileName, megapixels, limit }) => ({
    happened: `${fileName} has too many pixels (${megapixels} megapixels; at most ${limit}).`,
    safe: 'The article is unchanged.',
    next: 'Choose a smaller copy of the photo.',
  }),
  'photo/cancelled': () => ({
    happened: 'Adding photos was cancelled.',
    safe: 'The article is unchanged.',
    next: 'Add them again whenever you like.',
  }),
  'photo/notVerified': ({ detail }) => ({
    happened: `A photo could not be prepared for readers with its caption and credit (${detail}).`,
    safe: 'Nothing was published with it; the photo in the story is unchanged.',
    next: 'Publish again. If it happens twice, tell newsroom IT.',
  }),
  'photo/notFetched': ({ host, reason, others }) => ({
    happened:
      others === 0
        ? `A pasted picture${host === '' ? '' : ` from ${host}`} could not be fetched: ${notFetchedReasons[reason]}.`
        : `${others + 1} pasted pictures could not be fetched${host === '' ? '' : ` (the first, from ${host}: ${notFetchedReasons[reason]})`}.`,
    safe: 'The words, captions and credits are in the article, and a figure waits in the picture’s place.',
    next: 'Add the photo in the figure, or remove the figure.',
  }),
  'photo/missing': () => ({
    happened: 'A photo of this story is missing from the media folder.',
    safe: 'Text, caption and credit are safe.',
    next: 'Remove the photo in the article and add it again.',
  }),
  'photo/damaged': ({ fileName }) => ({
    happened: `The photo ${fileName} on the disk is damaged.`,
    safe: 'The text, its caption and its credit are safe. The damaged file is kept.',
    next: 'Add the same photo again: it takes the place of the damaged one.',
  }),
  'photo/changeNotFound': () => ({
    happened: 'This change of photo details is no longer there to be undone.',
    safe: 'All photos are as they were.',
    next: 'Set the details by hand.',
  }),
  'siteProfile/invalid': ({ file, detail }) => ({
    happened: `The site profile ${file} can’t be used: ${detail}.`,
    safe: 'The last good profile stays in use.',
    next: 'Mend the file, or choose another one in Settings.',
  }),
  'siteProfile/changedElsewhere': ({ file }) => ({
    happened: `Somebody else changed the site profile ${file} since you opened it.`,
    safe: 'Nothing was overwritten, and what you changed is still here.',
    next: 'Look at what they changed, and choose.',
  }),
  'houseStyle/invalid': ({ file, detail }) => ({
    happened: `The house style ${file} can’t be used: ${detail}.`,
    safe: 'The checks go on with the style that was in force, or the sample.',
    next: 'Mend the file, or choose another folder in Settings.',
  }),
  'houseStyle/rulesSkipped': ({ rules }) => ({
    happened: `Some house style rules can’t be used: ${rules.join(', ')}.`,
    safe: 'All other rules apply.',
    next: 'Mend the pattern or the entry in that file, and choose the folder again.',
  }),
  'houseStyle/ruleTooSlow': ({ rule }) => ({
    happened: `The house style rule ${rule} takes too long and was stopped.`,
    safe: 'All other rules apply, and writing was not held up.',
    next: 'Simplify its pattern: nested repetition such as (a+)+ never ends.',
  }),
  'checks/stopped': ({ detail }) => ({
    happened: `The checks could not run: ${detail}.`,
    safe: 'Writing, saving and publishing are not touched by it.',
    next: 'Open the window again. If it stays so, tell newsroom IT.',
  }),
  'publish/blocked': () => ({
    happened: 'The story is not ready to be published.',
    safe: 'Nothing was published; readers see what they saw before.',
    next: 'See what is missing in the publish panel.',
  }),
  ...remoteFailuresEn,
  ...updateFailuresEn,
  ...workflowFailuresEn,
  'portal/notWritable': ({ folder }) => ({
    happened: `The portal folder ${folder} can’t be written.`,
    safe: 'The draft is safe, and no half-written page was left.',
    next: 'Allow writing there, or choose another folder.',
  }),
  'portal/notPublished': () => ({
    happened: 'This edition has no live page yet.',
    safe: textSafe,
    next: 'Publish it first.',
  }),
}
