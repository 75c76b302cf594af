import type { AgencyKey } from './agencies.ts';

/** What an entry was written to carry, for the key: it never influences the entry's words. */
export type PlantedGap = { readonly kind: string; readonly form?: string };

export type Meaning = {
  /** A name by which exchanges and clocks find the entry. */
  readonly id?: string;
  readonly gaps?: readonly PlantedGap[];
  readonly trap?: string;
  readonly good?: string;
  /** Entries with the same name tell of one event. */
  readonly event?: string;
  readonly time?: string;
  /** What the action or outcome column holds. */
  readonly action?: string;
  /** The last day, where the entry covers several. */
  readonly to?: string;
  /** The date cell word for word, where it is no plain day of the house style. */
  readonly written?: string;
  /** The cell holds no readable date. */
  readonly unreadable?: true;
  /** A day that the words refer to and on which nobody has an entry (ISO). */
  readonly cites?: string;
  /** The words state weeks of pregnancy or an age that counting does not bear out. */
  readonly wrong?: 'weeks' | 'age';
  /** The narrative's agency column. */
  readonly about?: string;
};

export type Planted = Meaning & { readonly agency: AgencyKey; readonly on: string; readonly text: string };

export const entry = (agency: AgencyKey, on: string, text: string, meaning: Meaning = {}): Planted => ({
  agency,
  on,
  text,
  ...meaning,
});

/** A gap of one kind, with its form where the kind has forms. */
export const gap = (kind: string, form?: string): { readonly gaps: readonly PlantedGap[] } => ({
  gaps: [form === undefined ? { kind } : { kind, form }],
});

export const missed = (form: string): { readonly gaps: readonly PlantedGap[] } => gap('missed-appointment', form);
export const unshared = (form: string): { readonly gaps: readonly PlantedGap[] } => gap('information-not-shared', form);
export const unminuted = (form = 'no-minutes'): { readonly gaps: readonly PlantedGap[] } =>
  gap('unminuted-meeting', form);
export const trap = (why: string): { readonly trap: string } => ({ trap: why });
