import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const recentEntry = z.strictObject({ path: z.string(), title: z.string(), openedAt: z.string() });
export type RecentEntry = z.infer<typeof recentEntry>;

/** Reviews that were opened on this computer, newest first. */
export type RecentList = {
  readonly all: () => readonly RecentEntry[];
  readonly remember: (entry: RecentEntry) => void;
  readonly forget: (path: string) => void;
};

const longest = 20;

const parse = (json: string): readonly RecentEntry[] => {
  try {
    const read = z.array(recentEntry).safeParse(JSON.parse(json));
    return read.success ? read.data : [];
  } catch {
    // A list that cannot be read is a convenience lost, nothing of a review.
    return [];
  }
};

/** The list is one private file (mode 0600) in the program's own folder: it holds titles. */
export const newRecentList = (dataFolder: string): RecentList => {
  const file = path.join(dataFolder, 'recent.json');

  const all = (): readonly RecentEntry[] => (existsSync(file) ? parse(readFileSync(file, 'utf8')) : []);

  const write = (entries: readonly RecentEntry[]): void => {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const next = `${file}.new`;
    writeFileSync(next, JSON.stringify(entries.slice(0, longest), undefined, 1), { mode: 0o600 });
    chmodSync(next, 0o600);
    renameSync(next, file);
  };

  return {
    all,
    remember: (entry) => {
      write([entry, ...all().filter((other) => other.path !== entry.path)]);
    },
    forget: (forgotten) => {
      write(all().filter((entry) => entry.path !== forgotten));
    },
  };
};
