import { createClient } from '#shared/client.ts';
import type { CallName } from '#shared/contract.ts';
import type { Api, Transport } from '#shared/transport.ts';

/** Calls that change nothing: when the services were started again under them they are simply asked once more. */
const reads: ReadonlySet<string> = new Set<CallName>([
  'about',
  'browse',
  'checkReview',
  'entries',
  'entry',
  'entryTexts',
  'history',
  'labels',
  'packedTimeline',
  'planRows',
  'progress',
  'readDates',
  'recentReviews',
  'review',
  'savedView',
  'search',
  'timeline',
]);

/** What components call: every call of the contract over the transport of whichever host this is. */
export const createApi = (transport: Transport): Api =>
  createClient(async (name, input) => {
    const reply = await transport.call(name, input);
    const again = !reply.ok && reply.error.code === 'services-stopped' && reads.has(name);
    return again ? transport.call(name, input) : reply;
  });
