import type { Services } from '#shared/contract.ts';
import { aboutServices } from './about.ts';
import { entryServices } from './entries.ts';
import { fileServices } from './files.ts';
import { gapServices } from './gaps.ts';
import { handEntryServices } from './hand-entry.ts';
import { importServices } from './imports.ts';
import { logServices } from './log.ts';
import { markServices } from './marks.ts';
import { particularServices } from './particulars.ts';
import { recentServices } from './recent.ts';
import { reviewServices } from './reviews.ts';
import { sameEventServices } from './same-events.ts';
import { sampleServices } from './samples.ts';
import { savedFilterServices } from './saved-filters.ts';
import { searchServices } from './search.ts';
import type { ServiceContext } from './service-context.ts';
import { sourceServices } from './sources.ts';
import { viewServices } from './view.ts';

/** Every call of the contract. One that is missing or mistyped does not compile. */
export const allServices: Services<ServiceContext> = {
  ...aboutServices,
  ...entryServices,
  ...fileServices,
  ...gapServices,
  ...handEntryServices,
  ...importServices,
  ...logServices,
  ...markServices,
  ...particularServices,
  ...recentServices,
  ...reviewServices,
  ...sameEventServices,
  ...sampleServices,
  ...savedFilterServices,
  ...searchServices,
  ...sourceServices,
  ...viewServices,
};
