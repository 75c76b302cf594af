import { z } from 'zod';
import { keptFile } from './kept-file.ts';

const recentEntry = z.strictObject({ path: z.string(), title: z.string(), openedAt: z.string() });
export type RecentEntry = z.infer<typeof recentEntry>;

/** Reviews that were opened on this computer, newest first. */
export type RecentList = {
  readonly all: () => readonly RecentEntry[];
  readonly remember: (entry: RecentEntry) => void;
  readonly forget: (path: string) => void;
};

const longest = 20;

/** The list is a private file, since it holds titles. */
export const newRecentList = (dataFolder: string): RecentList => {
  const file = keptFile<readonly RecentEntry[]>(dataFolder, 'recent.json', z.array(recentEntry), []);
  return {
    all: file.read,
    remember: (entry) => {
      file.write([entry, ...file.read().filter((other) => other.path !== entry.path)].slice(0, longest));
    },
    forget: (forgotten) => {
      file.write(file.read().filter((entry) => entry.path !== forgotten));
    },
  };
};
