import type { Migration } from './migration'

/**
 * What a merge found, with the articles it came from, deflated JSON, so that a sentence can be put back later. `carried`:
 * what of the hand-off folder was written or taken in, by file, so that nothing is read or written twice.
 */
export const carrying: Migration = {
  version: 6,
  up: `
    create table merges (
      merge_id integer primary key autoincrement,
      story_id text not null references stories (story_id),
      at text not null,
      origin text not null,
      articles blob not null
    ) strict;
    create index merges_by_story on merges (story_id, merge_id desc);

    create table carried (
      file text primary key,
      mark text not null
    ) strict;
  `,
}
