import type { FileId } from '#shared/model.ts';
import type { FileShelf } from './file-shelf.ts';
import type { Look } from '#shared/look.ts';
import type { KeptFile } from './kept-file.ts';
import type { Mappings } from './mappings.ts';
import type { OpenReviews } from './open-reviews.ts';
import type { Ports } from './ports.ts';
import type { RecentList } from './recent-list.ts';

/** What every service works with besides its input. */
export type ServiceContext = {
  readonly ports: Ports;
  readonly shelf: FileShelf;
  readonly reviews: OpenReviews;
  readonly recent: RecentList;
  readonly mappings: Mappings;
  readonly look: KeptFile<Look>;
  /** A review that the person opened from outside and that no page has taken up yet. */
  readonly opening: { file: FileId | undefined };
};
