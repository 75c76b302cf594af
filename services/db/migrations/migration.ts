/** One numbered step of the review file's schema. Never edited once a version with it has been released. */
export type Migration = {
  /** What `user_version` is once this step has run; steps follow each other without a hole, from 1. */
  readonly version: number;
  /** What it does, for the log of the program and for tests. */
  readonly name: string;
  /** All its statements; they run in one transaction of their own. */
  readonly sql: string;
};
