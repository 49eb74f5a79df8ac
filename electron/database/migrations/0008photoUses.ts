import type { Migration } from './migration'

/** Where each photo is shown: a projection of the log like `story_rows`, made together with a story's row. */
export const photoUses: Migration = {
  version: 8,
  up: `
    create table photo_uses (
      photo_id text not null,
      story_id text not null references stories (story_id),
      edition text not null check (edition in ('en', 'ko')),
      primary key (photo_id, story_id, edition)
    ) strict, without rowid;
    create index photo_uses_by_story on photo_uses (story_id);
  `,
}
