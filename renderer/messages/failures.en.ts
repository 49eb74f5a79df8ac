import { megabytes, type FailureWords } from './failureWords'

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
}
const nothingChanged = 'Nothing was created or changed.'
const textSafe = 'Everything you wrote is safe in the draft.'

export const failuresEn: FailureWords = {
  'story/notFound': () => ({
    happened: 'This story is no longer there.',
    safe: 'All other stories are as they were.',
    next: 'Choose another story from the list.',
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
  'disk/full': ({ path }) => ({
    happened: `The disk is full (${path}).`,
    safe: 'Your last words are held in memory while Dateline stays open.',
    next: 'Free some space; saving goes on by itself.',
  }),
  'disk/notWritable': ({ path }) => ({
    happened: `Dateline may not write to ${path}.`,
    safe: 'Your last words are held in memory while Dateline stays open.',
    next: 'Allow writing there; saving goes on by itself.',
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
    next: 'Choose a JPEG, PNG, WebP, AVIF or GIF file.',
  }),
  'photo/tooLarge': ({ fileName, bytes, limit }) => ({
    happened: `${fileName} is too large (${megabytes(bytes)}; at most ${megabytes(limit)}).`,
    safe: 'The article is unchanged.',
    next: 'Choose a smaller copy of the photo.',
  }),
  'photo/missing': () => ({
    happened: 'A photo of this story is missing from the media folder.',
    safe: 'Text, caption and credit are safe.',
    next: 'Remove the photo in the article and add it again.',
  }),
  'siteProfile/invalid': ({ file, detail }) => ({
    happened: `The site profile ${file} can’t be used: ${detail}.`,
    safe: 'The last good profile stays in use.',
    next: 'Mend the file, or choose another one in Settings.',
  }),
  'publish/blocked': () => ({
    happened: 'The story is not ready to be published.',
    safe: 'Nothing was published; readers see what they saw before.',
    next: 'See what is missing in the publish panel.',
  }),
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
