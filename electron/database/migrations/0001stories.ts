import type { Migration } from './migration'

/**
 * `update_log` is the truth of every draft and only ever grows. `snapshots` and `summaries` can be rebuilt from it.
 * `editor_snapshots` is the way back should a document ever be unreadable.
 */
export const stories: Migration = {
  version: 1,
  up: `
    create table stories (
      story_id text primary key,
      created_at text not null
    ) strict;

    create table update_log (
      seq integer primary key autoincrement,
      story_id text not null references stories (story_id),
      part text not null,
      bytes blob not null,
      at text not null
    ) strict;
    create index update_log_by_document on update_log (story_id, part, seq);

    create table snapshots (
      story_id text not null references stories (story_id),
      part text not null,
      up_to_seq integer not null,
      state blob not null,
      at text not null,
      primary key (story_id, part)
    ) strict;

    create table editor_snapshots (
      snapshot_id integer primary key autoincrement,
      story_id text not null references stories (story_id),
      part text not null,
      editor_json text not null,
      at text not null
    ) strict;
    create index editor_snapshots_by_document on editor_snapshots (story_id, part, snapshot_id);

    create table summaries (
      story_id text primary key references stories (story_id),
      summary text not null,
      search_text text not null,
      changed_at text not null
    ) strict;
    create index summaries_by_change on summaries (changed_at desc);

    -- One row: the log up to this number is in the summaries.
    create table summaries_progress (
      only_row integer primary key check (only_row = 1),
      up_to_seq integer not null
    ) strict;
    insert into summaries_progress values (1, 0);

    create table photos (
      photo_id text primary key,
      media_type text not null,
      width integer not null,
      height integer not null,
      file_name text not null,
      taken_at text not null
    ) strict;

    -- Not live yet: about to be delivered, or cut off in the middle of it.
    create table publications (
      story_id text not null references stories (story_id),
      edition text not null,
      published text not null,
      live integer not null check (live in (0, 1)),
      primary key (story_id, edition)
    ) strict;
  `,
}
