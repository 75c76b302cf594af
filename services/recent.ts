import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Services } from '#shared/contract.ts';
import type { ServiceContext } from './service-context.ts';

/** The reviews that were opened on this computer. Forgetting one leaves its file alone. */
export const recentServices = {
  recentReviews: (_input, { recent, shelf }) =>
    recent.all().map((entry) => ({
      file: shelf.adopt(entry.path),
      fileName: path.basename(entry.path),
      folderName: path.basename(path.dirname(entry.path)),
      title: entry.title,
      openedAt: entry.openedAt,
      missing: !existsSync(entry.path),
    })),

  forgetRecent: ({ file }, { recent, shelf }) => {
    const shelved = shelf.file(file);
    if (shelved.kind === 'path') recent.forget(shelved.path);
    return {};
  },
} satisfies Pick<Services<ServiceContext>, 'recentReviews' | 'forgetRecent'>;
