import { firstSchema } from './0001-first-schema.ts';
import { findings } from './0002-findings.ts';
import { wordsOnce } from './0003-words-once.ts';
import type { Migration } from './migration.ts';

/** Every step, oldest first. A new one is added at the end; the others are never touched again. */
export const allMigrations: readonly Migration[] = [firstSchema, findings, wordsOnce];
