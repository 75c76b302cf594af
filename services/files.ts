import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import type { Services } from '#shared/contract.ts';
import type { FolderListing } from '#shared/file-choices.ts';
import { AppError } from '#shared/errors.ts';
import type { Ports } from './ports.ts';
import { reviewFileName } from './file-names.ts';
import type { ServiceContext } from './service-context.ts';

/** What the folder browser shows besides folders: reviews, and what can be a chronology. */
const shownEndings = ['.sightline', '.csv', '.txt', '.tsv', '.docx', '.xlsx', '.html', '.htm'];

const byName = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

const mayWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const contentsOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => byName.compare(a.name, b.name));
  } catch {
    throw new AppError(
      'not-found',
      'This folder cannot be opened: it is gone or not yours to read. Choose another one.',
    );
  }
};

/** What a name stands for, links followed; undefined where it leads nowhere or may not be asked. */
const factsOf = (whole: string) => {
  try {
    return statSync(whole);
  } catch {
    return undefined;
  }
};

/** The folders from the top of the disk down to this one. */
const trailOf = (folder: string): readonly string[] => {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [...trailOf(parent), folder];
};

const nameOf = (folder: string): string => {
  const name = path.basename(folder);
  return name === '' ? folder : name;
};

const list = ({ shelf }: ServiceContext, folder: string): FolderListing => {
  const found = contentsOf(folder).map(({ name }) => {
    const whole = path.join(folder, name);
    return { name, whole, facts: factsOf(whole) };
  });
  const named = (whole: string) => ({ folder: shelf.adoptFolder(whole), name: nameOf(whole) });
  return {
    ...named(folder),
    trail: trailOf(folder).map(named),
    folders: found.filter(({ facts }) => facts?.isDirectory() === true).map(({ whole }) => named(whole)),
    files: found.flatMap(({ name, whole, facts }) =>
      facts?.isFile() === true && shownEndings.includes(path.extname(name).toLowerCase())
        ? [{ file: shelf.adopt(whole), name, size: facts.size, modified: facts.mtime.toISOString() }]
        : [],
    ),
    writable: mayWrite(folder),
  };
};

const dialogsOf = (ports: Ports): NonNullable<Ports['dialogs']> => {
  if (ports.dialogs === undefined)
    throw new AppError('bad-input', 'This window has no file dialogs of the system. Use the folders shown instead.');
  return ports.dialogs;
};

/** Files and folders, by ids: no answer holds a path. */
export const fileServices = {
  browse: ({ folder }, context) => {
    if (folder !== undefined) return list(context, context.shelf.folder(folder));
    const { documents } = context.ports.folders;
    return list(context, existsSync(documents) ? path.resolve(documents) : path.resolve('/'));
  },

  chooseFiles: async ({ purpose }, { ports, shelf }) => {
    const paths = await dialogsOf(ports).open(purpose);
    return paths.map((whole) => ({ file: shelf.adopt(whole), name: path.basename(whole) }));
  },

  choosePlace: async ({ suggestedName }, { ports, shelf }) => {
    const place = await dialogsOf(ports).save(reviewFileName(suggestedName));
    if (place === undefined) return {};
    return { place: { folder: shelf.adoptFolder(path.dirname(place)), fileName: path.basename(place) } };
  },

  discardFile: ({ file }, { shelf }) => {
    shelf.discard(file);
    return {};
  },
} satisfies Pick<Services<ServiceContext>, 'browse' | 'chooseFiles' | 'choosePlace' | 'discardFile'>;
