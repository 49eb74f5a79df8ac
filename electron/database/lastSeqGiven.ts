import type { Database } from './sqlite'

/** The highest number the log ever gave, which may be higher than any there: stories are deleted for good. */
export function lastSeqGiven(database: Database): number {
  const { seq } = database
    .prepare("select coalesce(max(seq), 0) as seq from sqlite_sequence where name = 'update_log'")
    .get() as { seq: number }
  return seq
}

/** From here on the log gives only numbers above this one. */
export function giveAbove(database: Database, seq: number): void {
  if (seq <= lastSeqGiven(database)) return
  database.exec("delete from sqlite_sequence where name = 'update_log'")
  database.prepare("insert into sqlite_sequence (name, seq) values ('update_log', ?)").run(seq)
}
