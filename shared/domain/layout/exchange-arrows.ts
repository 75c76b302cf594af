import type { AgencyId, EntryId } from '../../model.ts';
import type { Exchange, ExchangeId, ExchangeOutcome } from '../exchanges/exchange.ts';
import type { LaneItems } from './lane-items.ts';
import { placesOfEntries } from './places-of-entries.ts';
import type { Place } from './walk.ts';

/** An end of an arrow: the entry that bears the exchange out, else only the lane. */
export type ArrowEnd = { readonly lane: number; readonly item?: number | undefined };

/** An exchange as an arrow between lanes; without `to` it goes nowhere that the words name. */
export type ExchangeArrow = {
  readonly id: ExchangeId;
  readonly outcome: ExchangeOutcome;
  /** A meeting has no direction. */
  readonly met: boolean;
  readonly from: ArrowEnd;
  readonly to?: ArrowEnd | undefined;
  /** The entries that tell of it, wherever they are drawn: it is shown with each of them. */
  readonly places: readonly Place[];
};

/**
 * The arrows of exchanges between the lanes that are shown. An end stands at the entry of its own lane where one bears the
 * exchange out. What was set aside has no arrow; nor has an exchange of which no entry is drawn.
 *
 * @param agencies the agencies of each lane, from the top: several where one line stands for a section
 * @param ids the ids of the entry columns, by index
 */
export const exchangeArrows = (
  exchanges: readonly Exchange[],
  lanes: readonly LaneItems[],
  agencies: readonly (readonly number[])[],
  ids: readonly EntryId[],
): readonly ExchangeArrow[] => {
  const standing = exchanges.filter(({ state }) => state !== 'set-aside');
  if (standing.length === 0) return [];
  const wanted = new Set(standing.flatMap(({ entry, evidence }) => [entry, ...evidence.map((one) => one.entry)]));
  const places = placesOfEntries(wanted, lanes, ids);
  const endOf = (agency: AgencyId, own: readonly Place[]): ArrowEnd | undefined => {
    const lane = agencies.findIndex((own) => own.includes(agency));
    // An agency may have two lanes: what is confirmed and what is only proposed.
    return lane < 0 ? undefined : (own.find((place) => agencies[place.lane]?.includes(agency)) ?? { lane });
  };
  return standing.flatMap(({ id, outcome, act, from, to, entry, evidence }): readonly ExchangeArrow[] => {
    const own = [...new Set([entry, ...evidence.map((one) => one.entry)])].flatMap((one) => places.get(one) ?? []);
    const start = endOf(from, own);
    const end = to === undefined ? undefined : endOf(to, own);
    if (own.length === 0 || start === undefined || (to !== undefined && end === undefined)) return [];
    // An exchange that only a third lane tells of has no day of its own to stand at in either lane.
    if (start.item === undefined && end?.item === undefined) return [];
    return [{ id, outcome, met: act === 'met', from: start, to: end, places: own }];
  });
};

/** Whether an arrow belongs to an entry that is drawn there. */
export const isArrowOf = ({ places }: ExchangeArrow, place: Place | undefined): boolean =>
  place !== undefined && places.some(({ lane, item }) => lane === place.lane && item === place.item);

/**
 * One step along an exchange: forward (1) from an entry to what the receiver entered of it, back (-1) to what the sender
 * did. Undefined where the other side has no entry of any exchange of this one.
 */
export const alongExchange = (arrows: readonly ExchangeArrow[], place: Place, step: 1 | -1): Place | undefined => {
  for (const { from, to } of arrows) {
    const [here, there] = step === 1 ? [from, to] : [to, from];
    if (here?.lane === place.lane && here.item === place.item && there?.item !== undefined)
      return { lane: there.lane, item: there.item };
  }
  return undefined;
};
