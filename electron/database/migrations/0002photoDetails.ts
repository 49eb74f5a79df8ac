import type { Migration } from './migration'

/**
 * What is known of a photo beyond its pixels: facts and readings of its file, kept as they were, and the newsroom's own
 * fields. Photos that were taken in before have no row until somebody changes them. Each change of fields is kept with
 * what was there before, so that it can be undone as one step.
 */
export const photoDetails: Migration = {
  version: 2,
  up: `
    create table photo_details (
      photo_id text primary key references photos (photo_id),
      file text,
      metadata text not null,
      fields text not null,
      changed_at text not null
    ) strict;

    create table photo_changes (
      change_id integer primary key autoincrement,
      at text not null
    ) strict;

    create table photo_change_parts (
      change_id integer not null references photo_changes (change_id),
      photo_id text not null references photos (photo_id),
      before text not null,
      after text not null,
      primary key (change_id, photo_id)
    ) strict;
    create index photo_change_parts_by_photo on photo_change_parts (photo_id, change_id);
  `,
}
