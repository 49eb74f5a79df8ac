import type { Migration } from './migration'

/**
 * Where stories go and how far they are. A connection holds no secret, and one that was removed stays for its receipts. An
 * order keeps the approved articles as they were frozen. `unsure` is 1 while a destination may have done what nobody
 * knows of: it is looked at before anything is sent again. Steps belong to the article at its destination, so that the
 * next order goes on where an earlier one was cut off. A receipt that is null says that the article was withdrawn there.
 */
export const outbox: Migration = {
  version: 9,
  up: `
    create table connections (
      connection_id text primary key,
      connection text not null,
      removed_at text
    ) strict;

    create table publish_orders (
      order_id integer primary key autoincrement,
      story_id text not null,
      publish_order text not null,
      ordered_at text not null
    ) strict;
    create index publish_orders_by_story on publish_orders (story_id, order_id desc);

    create table publish_jobs (
      job_id integer primary key autoincrement,
      order_id integer not null references publish_orders (order_id),
      connection_id text not null,
      story_id text not null,
      edition text not null check (edition in ('en', 'ko')),
      action text not null check (action in ('publish', 'update', 'correct', 'withdraw')),
      headline text not null,
      state text not null check (state in
        ('held', 'waiting', 'sending', 'unknown', 'paused', 'needsPerson', 'done', 'cancelled')),
      not_before text,
      planned_for text,
      attempts integer not null default 0,
      next_attempt_at text,
      unsure integer not null default 0 check (unsure in (0, 1)),
      failure text,
      choice text not null default '{}',
      live_check text check (live_check in ('due', 'done')),
      created_at text not null,
      changed_at text not null
    ) strict;
    create index publish_jobs_by_state on publish_jobs (state, job_id);
    create index publish_jobs_by_article on publish_jobs (story_id, edition, connection_id, job_id);
    create index publish_jobs_by_order on publish_jobs (order_id);

    create table publish_steps (
      step_id integer primary key autoincrement,
      connection_id text not null,
      story_id text not null,
      edition text not null,
      step text not null,
      at text not null
    ) strict;
    create index publish_steps_by_article on publish_steps (story_id, edition, connection_id, step_id);

    create table receipts (
      receipt_id integer primary key autoincrement,
      job_id integer not null,
      connection_id text not null,
      story_id text not null,
      edition text not null,
      receipt text,
      at text not null
    ) strict;
    create index receipts_by_article on receipts (story_id, edition, connection_id, receipt_id);
    create index receipts_by_job on receipts (job_id);
  `,
}
