import type Database from 'better-sqlite3';

/** An open review that may be read. What only reads takes this, so that it cannot write by mistake. */
export type ReadableReview = { readonly database: Database.Database };

/** An open review that may be written to; made by `open.ts` once a real write has succeeded. */
export type WritableReview = ReadableReview & { readonly mayWrite: true };

/** What one cell of a table may hold. */
export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;
