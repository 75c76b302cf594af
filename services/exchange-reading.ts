import { exchangeReading } from '#shared/domain/exchanges/exchange-reading.ts';
import type { ExchangeReading } from '#shared/domain/exchanges/exchange-reading.ts';
import { onceForEach } from '#shared/domain/once-for-each.ts';
import type { OpenReview } from './open-reviews.ts';
import { standingAgencies } from './standing-agencies.ts';

const readingBy = onceForEach(exchangeReading);

/** The one reading of exchanges of a review, for who told whom and for the questions; made anew when its agencies change. */
export const readingOf = (open: OpenReview): ExchangeReading => readingBy(standingAgencies(open.readable));
