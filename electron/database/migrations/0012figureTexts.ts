import type { Migration } from './migration'

/** What the figures of a photo lack where it is shown. Nothing is said to be missing before a story's row is made again. */
export const figureTexts: Migration = {
  version: 12,
  up: `
    alter table photo_uses add column has_alt integer not null default 1 check (has_alt in (0, 1));
    alter table photo_uses add column has_credit integer not null default 1 check (has_credit in (0, 1));
  `,
}
