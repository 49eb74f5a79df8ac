import type { Migration } from './migration'

/**
 * Stories that were deleted for good, so that no backup or second log brings them back: updates up to that number are of no
 * use any more, later ones are of a story that came back. And photos that only a deleted story may have used.
 */
export const purged: Migration = {
  version: 7,
  up: `
    create table purged_stories (
      story_id text primary key,
      up_to_seq integer not null,
      at text not null
    ) strict;

    create table spare_photos (
      photo_id text primary key,
      since text not null
    ) strict;
  `,
}
