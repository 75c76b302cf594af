import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** The secrets by which a tab proves that this program opened it. */
export type Passes = {
  /** A secret for one tab, good once; it travels in the fragment of an address, which browsers never send. */
  readonly issueLaunch: () => string;
  /** Swaps a launch secret for the bearer of a tab; undefined where it is not known, used, or too old. */
  readonly redeem: (secret: string) => string | undefined;
  /** Whether the bearer is one that was given out. */
  readonly admits: (bearer: string) => boolean;
};

/** Unused launch secrets and tabs at a time; the oldest go first. */
const mostLaunches = 16;
const mostBearers = 64;

const secret = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares digests in constant time, so that an answer's delay tells nothing of the secret. */
const indexOf = (kept: readonly Buffer[], text: string): number => {
  const wanted = digest(text);
  return kept.reduce((found, one, at) => (timingSafeEqual(one, wanted) ? at : found), -1);
};

const keep = (kept: Buffer[], text: string, most: number): void => {
  kept.push(digest(text));
  if (kept.length > most) kept.shift();
};

export const createPasses = (): Passes => {
  const launches: Buffer[] = [];
  const bearers: Buffer[] = [];
  return {
    issueLaunch: () => {
      const launch = secret();
      keep(launches, launch, mostLaunches);
      return launch;
    },
    redeem: (launch) => {
      const at = indexOf(launches, launch);
      if (at < 0) return undefined;
      launches.splice(at, 1);
      const bearer = secret();
      keep(bearers, bearer, mostBearers);
      return bearer;
    },
    admits: (bearer) => indexOf(bearers, bearer) >= 0,
  };
};
