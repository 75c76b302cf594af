import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the page looks on this computer: no part of any review. */
export type Look = { readonly theme: Theme; readonly room: boolean };

export type LookActions = {
  readonly store: StoreApi<Look>;
  readonly setTheme: (theme: Theme) => void;
  /** Large type, to be read from the back of a room. */
  readonly setRoom: (room: boolean) => void;
};

const themeUnder = 'sightline-theme';
const roomUnder = 'sightline-room';

/** Keeps the look in the storage of the page and shows it on the root element, where the tokens read it. */
export const createLook = (
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  root: { readonly dataset: DOMStringMap },
): LookActions => {
  const stored = storage.getItem(themeUnder);
  const store = createStore<Look>(() => ({
    theme: themes.find((theme) => theme === stored) ?? 'system',
    room: storage.getItem(roomUnder) === 'yes',
  }));
  const show = ({ theme, room }: Look) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    if (room) root.dataset['room'] = '';
    else delete root.dataset['room'];
  };
  show(store.getState());
  store.subscribe((look) => {
    show(look);
    storage.setItem(themeUnder, look.theme);
    storage.setItem(roomUnder, look.room ? 'yes' : 'no');
  });
  return {
    store,
    setTheme: (theme) => {
      store.setState({ theme });
    },
    setRoom: (room) => {
      store.setState({ room });
    },
  };
};
