import type { Migration } from './migration'

/** Articles that were taken back from the portal, so that its pages can be made again with what readers are told of them. */
export const withdrawnArticles: Migration = {
  version: 10,
  up: `
    create table withdrawn_articles (
      story_id text not null,
      edition text not null check (edition in ('en', 'ko')),
      url_path text not null,
      withdrawn_at text not null,
      note text not null,
      primary key (story_id, edition)
    ) strict;
  `,
}
