/**
 * All that the desktop window's page may reach, put into it by the preload script. Answers are `Reply` as JSON text: the
 * same wire as on localhost, so that what works in one host works in the other.
 */
export type Bridge = {
  readonly call: (name: string, input: string) => Promise<string>;
  readonly offer: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly onOpening: (listener: () => void) => () => void;
};

/** The name under which it stands in the page. */
export const bridgeName = 'sightline';

export const bridgeChannels = {
  call: 'sightline:call',
  offer: 'sightline:offer',
  opening: 'sightline:opening',
} as const;
