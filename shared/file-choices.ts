import type { FileId, FolderId } from './model.ts';

/* What the page is told of files and folders: names, and ids that say nothing of where they are. */

export type RecentReview = {
  readonly file: FileId;
  readonly fileName: string;
  readonly folderName: string;
  readonly title: string;
  /** ISO 8601 instant. */
  readonly openedAt: string;
  readonly missing: boolean;
};

export type FolderListing = {
  readonly folder: FolderId;
  readonly name: string;
  /** From the top down to this folder itself. */
  readonly trail: readonly { readonly folder: FolderId; readonly name: string }[];
  readonly folders: readonly { readonly folder: FolderId; readonly name: string }[];
  readonly files: readonly {
    readonly file: FileId;
    readonly name: string;
    readonly size: number;
    readonly modified: string;
  }[];
  readonly writable: boolean;
};

export type ChosenFile = { readonly file: FileId; readonly name: string };
export type ChosenPlace = { readonly folder: FolderId; readonly fileName: string };

/** A sheet of a workbook, or the tables of a document that have the same headings. */
export type TableChoice = {
  readonly name: string;
  readonly rows: number;
  /** A sheet that its workbook does not show. */
  readonly hidden: boolean;
};
