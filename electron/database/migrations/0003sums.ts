import type { Migration } from './migration'

/**
 * A CRC-32 beside every update and snapshot. SQLite notices a page it can't follow, not a letter that changed inside one.
 * Rows from before have none.
 */
export const sums: Migration = {
  version: 3,
  up: `
    alter table update_log add column sum integer;
    alter table snapshots add column sum integer;
  `,
}
