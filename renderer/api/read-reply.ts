import { readReply, unreadable } from '#shared/read-reply.ts';
import type { ChosenFile } from '#shared/file-choices.ts';
import type { Reply } from '#shared/errors.ts';

const isChosenFile = (value: unknown): value is ChosenFile =>
  typeof value === 'object' &&
  value !== null &&
  'file' in value &&
  typeof value.file === 'string' &&
  'name' in value &&
  typeof value.name === 'string';

/** The same for bytes that were offered: their reply names the file that they became. */
export const readOffered = (text: string): Reply<ChosenFile> => {
  const reply = readReply(text);
  if (!reply.ok) return reply;
  return isChosenFile(reply.value) ? { ok: true, value: reply.value } : unreadable;
};
