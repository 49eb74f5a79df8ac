import type { Migration } from './migration'

/**
 * A revision is a story's three documents as Yjs states, deflated. Equal states are kept once: a revision in which only the
 * Korean article changed adds one. Revisions don't lean on the log, so the log may be thinned under them.
 */
export const history: Migration = {
  version: 5,
  up: `
    create table revision_states (
      hash text primary key,
      state blob not null
    ) strict;

    create table revisions (
      revision_id integer primary key autoincrement,
      story_id text not null references stories (story_id),
      at text not null,
      reason text not null,
      label text not null,
      who text not null,
      story_hash text not null references revision_states (hash),
      en_hash text not null references revision_states (hash),
      ko_hash text not null references revision_states (hash)
    ) strict;
    create index revisions_by_story on revisions (story_id, revision_id desc);
    create index revisions_by_story_state on revisions (story_hash);
    create index revisions_by_en_state on revisions (en_hash);
    create index revisions_by_ko_state on revisions (ko_hash);
  `,
}
