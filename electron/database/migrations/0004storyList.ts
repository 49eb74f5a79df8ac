import type { Migration } from './migration'

/**
 * Trash is a fact of a story. `story_rows`, `story_texts` and `story_search` are a projection of the log, made again where
 * `index_version` is not the one this Dateline writes; until then the rows of old stories come from the summaries.
 * The row's number binds the three together, so it must be a real column: VACUUM gives hidden ones anew.
 */
export const storyList: Migration = {
  version: 4,
  up: `
    alter table stories add column trashed_at text;
    -- On how many different days Dateline ran while the story lay in the trash, and the last of them.
    alter table stories add column trash_days integer not null default 0;
    alter table stories add column trash_day text not null default '';

    create table story_rows (
      row_id integer primary key,
      story_id text not null unique references stories (story_id),
      index_version integer not null,
      trashed integer not null check (trashed in (0, 1)),
      state text not null,
      section text not null,
      in_en integer not null check (in_en in (0, 1)),
      in_ko integer not null check (in_ko in (0, 1)),
      has_photos integer not null check (has_photos in (0, 1)),
      bylines text not null,
      changed_at text not null
    ) strict;
    create index story_rows_by_change on story_rows (trashed, changed_at desc, row_id desc);
    create index story_rows_by_version on story_rows (index_version);

    -- The summary is JSON; the words, deflated JSON, are what snippets are cut from.
    create table story_texts (
      row_id integer primary key references story_rows (row_id),
      summary text not null,
      words blob not null
    ) strict;

    insert into story_rows (story_id, index_version, trashed, state, section, in_en, in_ko, has_photos, bylines, changed_at)
      select story_id, 0, 0,
        case when summary ->> '$.state' = 'draft' then 'draft'
          when summary ->> '$.changedSincePublished' then 'changed' else 'published' end,
        summary ->> '$.section', summary ->> '$.headlines.en' <> '', summary ->> '$.headlines.ko' <> '', 0, '', changed_at
      from summaries where json_valid(summary) and summary ->> '$.section' is not null
        and summary ->> '$.headlines.en' is not null and summary ->> '$.headlines.ko' is not null
      order by changed_at;
    insert into story_texts (row_id, summary, words)
      select row_id, summary, x'' from summaries join story_rows using (story_id);
    drop table summaries;

    create table saved_searches (
      search_id integer primary key autoincrement,
      name text not null unique,
      query text not null
    ) strict;
  `,
}
