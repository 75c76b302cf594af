import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { plainLook } from '#shared/look.ts';
import type { Look, Theme } from '#shared/look.ts';
import type { Api } from '#shared/transport.ts';

export type LookActions = {
  readonly store: StoreApi<Look>;
  /** Takes up what was kept on this computer. */
  readonly start: () => Promise<void>;
  readonly setTheme: (theme: Theme) => void;
  /** Large type, to be read from the back of a room. */
  readonly setRoom: (room: boolean) => void;
};

/**
 * Shows the look on the root element, where the tokens read it. The services keep it: the page's own storage belongs to its
 * address, which is another one at each start in a browser.
 */
export const createLook = (
  api: Pick<Api, 'about' | 'keepLook'>,
  root: { readonly dataset: DOMStringMap },
): LookActions => {
  const store = createStore<Look>(() => plainLook);
  store.subscribe(({ theme, room }) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    if (room) root.dataset['room'] = '';
    else delete root.dataset['room'];
  });
  const choose = (choice: Partial<Look>) => {
    store.setState(choice);
    // A look that could not be kept is chosen again next time; it is no reason to stop the person now.
    api.keepLook(store.getState()).catch(() => undefined);
  };
  return {
    store,
    start: async () => {
      const before = store.getState();
      // Where the services cannot be reached, the session says so.
      const kept = await api.about({}).then(
        ({ look }) => look,
        () => undefined,
      );
      if (kept !== undefined && store.getState() === before) store.setState(kept);
    },
    setTheme: (theme) => {
      choose({ theme });
    },
    setRoom: (room) => {
      choose({ room });
    },
  };
};
