/** Files that a person gave, and the names of those in a folder that are of another kind. */
export type GivenFiles = { readonly files: readonly File[]; readonly leftOut: readonly string[] };

const mostFiles = 200;
const deepest = 6;

const endsWith = (name: string, endings: readonly string[]): boolean =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));

/** What Office and systems put beside the files of a folder: never what anybody meant to give. */
const isAside = (name: string): boolean => name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db';

/** The files of a whole folder, in the order of their names, without those that cannot be chronologies. */
export const sortGiven = (all: readonly File[], endings: readonly string[]): GivenFiles => {
  const meant = all
    .filter(({ name }) => !isAside(name))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB', { numeric: true }));
  const wanted = meant.filter(({ name }) => endsWith(name, endings));
  return {
    files: wanted.slice(0, mostFiles),
    leftOut: [...meant.filter(({ name }) => !endsWith(name, endings)), ...wanted.slice(mostFiles)].map(
      ({ name }) => name,
    ),
  };
};

const listOf = (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    const more = () => {
      // A folder is told in pieces; the empty one is the last.
      reader.readEntries((piece) => {
        found.push(...piece);
        if (piece.length === 0 || found.length > mostFiles * 10) resolve(found);
        else more();
      }, reject);
    };
    more();
  });
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const filesBelow = async (entry: FileSystemEntry, depth: number): Promise<readonly File[]> => {
  if (isFile(entry))
    return [
      await new Promise<File>((resolve, reject) => {
        entry.file(resolve, reject);
      }),
    ];
  if (!isFolder(entry) || depth > deepest) return [];
  const files: File[] = [];
  for (const inside of await listOf(entry)) files.push(...(await filesBelow(inside, depth + 1)));
  return files;
};

/**
 * What was dropped: files as they are, folders with everything in them that ends in one of `endings`. To be called while
 * the drop is handled: the list is emptied as soon as that is over.
 */
export const droppedFiles = async (dropped: DataTransfer, endings: readonly string[]): Promise<GivenFiles> => {
  const entries = [...dropped.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const plain = [...dropped.files];
  const folders = entries.filter((entry) => entry !== null).filter(isFolder);
  if (folders.length === 0) return { files: plain, leftOut: [] };
  const names = new Set(folders.map(({ name }) => name));
  const inside: File[] = [];
  for (const folder of folders) inside.push(...(await filesBelow(folder, 0)));
  const sorted = sortGiven(inside, endings);
  return { files: [...plain.filter(({ name }) => !names.has(name)), ...sorted.files], leftOut: sorted.leftOut };
};
