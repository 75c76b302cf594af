import type { Services } from '#shared/contract.ts';
import { aboutServices } from './about.ts';
import { drawnGapServices } from './drawn-gaps.ts';
import { chronologyServices } from './chronology.ts';
import { clockServices } from './clocks/clocks.ts';
import { episodeServices } from './episodes.ts';
import { entryServices } from './entries.ts';
import { exchangeServices } from './exchanges.ts';
import { fileServices } from './files.ts';
import { gapRuleServices } from './gap-rules.ts';
import { gapServices } from './gaps.ts';
import { handEntryServices } from './hand-entry.ts';
import { importServices } from './imports.ts';
import { laneOrderServices } from './lane-order.ts';
import { logServices } from './log.ts';
import { markServices } from './marks.ts';
import { ownKindServices } from './own-kinds.ts';
import { particularServices } from './particulars.ts';
import { questionServices } from './questions.ts';
import { recentServices } from './recent.ts';
import { reviewServices } from './reviews.ts';
import { sameEventServices } from './same-events.ts';
import { sampleServices } from './samples.ts';
import { savedFilterServices } from './saved-filters.ts';
import { searchServices } from './search.ts';
import type { ServiceContext } from './service-context.ts';
import { sourceServices } from './sources.ts';
import { threadServices } from './threads.ts';
import { viewServices } from './view.ts';

/** Every call of the contract. One that is missing or mistyped does not compile. */
export const allServices: Services<ServiceContext> = {
  ...aboutServices,
  ...drawnGapServices,
  ...chronologyServices,
  ...clockServices,
  ...entryServices,
  ...episodeServices,
  ...exchangeServices,
  ...fileServices,
  ...gapRuleServices,
  ...gapServices,
  ...handEntryServices,
  ...importServices,
  ...laneOrderServices,
  ...logServices,
  ...markServices,
  ...ownKindServices,
  ...particularServices,
  ...questionServices,
  ...recentServices,
  ...reviewServices,
  ...sameEventServices,
  ...sampleServices,
  ...savedFilterServices,
  ...searchServices,
  ...sourceServices,
  ...threadServices,
  ...viewServices,
};
