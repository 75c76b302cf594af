/** Where the bearer outlives a reload: this tab alone can read it, and it ends with the tab. */
const storedUnder = 'sightline-bearer';

/** What we use of the page: its address, its history, its own storage. */
export type Tab = {
  readonly location: { readonly hash: string; readonly pathname: string };
  readonly history: { readonly replaceState: (data: unknown, unused: string, url: string) => void };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

/**
 * Takes the launch secret out of the address at once, swaps it for the bearer of this tab, and keeps that so that a reload
 * goes on where it was. Answers undefined where this tab was not opened by the program.
 */
export const openSession = (tab: Tab, request: typeof fetch): Promise<string | undefined> => {
  const launch = tab.location.hash.slice(1);
  const kept = tab.sessionStorage.getItem(storedUnder) ?? undefined;
  if (launch === '') return Promise.resolve(kept);
  tab.history.replaceState(undefined, '', tab.location.pathname);
  return swap(launch, tab, request).then((bearer) => bearer ?? kept);
};

const swap = async (launch: string, tab: Tab, request: typeof fetch): Promise<string | undefined> => {
  const response = await request('/session', { method: 'POST', headers: { authorization: `Launch ${launch}` } });
  if (!response.ok) return undefined;
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('bearer' in body) || typeof body.bearer !== 'string') {
    return undefined;
  }
  tab.sessionStorage.setItem(storedUnder, body.bearer);
  return body.bearer;
};
