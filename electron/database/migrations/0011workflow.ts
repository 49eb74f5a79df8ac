import type { Migration } from './migration'

/**
 * Where stories stand on their way to readers. A story without a row is a draft, or live where it was published before there
 * was a workflow. The trail is only ever added to; it goes when its story is deleted for good. An approval keeps the
 * articles as they were frozen; `articles` is JSON.
 */
export const workflow: Migration = {
  version: 11,
  up: `
    create table workflow (
      story_id text primary key references stories (story_id),
      state text not null,
      live text check (live in ('published', 'updated', 'corrected')),
      round integer not null default 0,
      plan text not null,
      kill_asked text,
      changed_at text not null
    ) strict, without rowid;
    create index workflow_by_state on workflow (state, changed_at desc);
    insert into workflow (story_id, state, live, plan, changed_at)
      select story_id, 'published', 'published',
        '{"assignee":null,"dueAt":null,"plannedAt":null,"legalFlag":null,"embargoUntil":null}',
        strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
      from publications where live = 1 group by story_id;

    create table audit_trail (
      entry_id integer primary key autoincrement,
      story_id text not null,
      at text not null,
      who text not null,
      move text not null,
      from_state text not null,
      to_state text not null,
      why text not null,
      content_hash text not null,
      round integer not null
    ) strict;
    create index audit_trail_by_story on audit_trail (story_id, entry_id desc);
    create trigger audit_trail_stays before update on audit_trail
      begin select raise(abort, 'What was done stays written.'); end;

    create table approvals (
      approval_id integer primary key autoincrement,
      story_id text not null,
      round integer not null,
      at text not null,
      who text not null,
      why text not null,
      override text,
      content_hash text not null,
      articles text not null
    ) strict;
    create index approvals_by_story on approvals (story_id, approval_id desc);
    create trigger approvals_stay before update on approvals
      begin select raise(abort, 'What was approved stays as it was.'); end;
  `,
}
