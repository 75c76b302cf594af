export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** How the program looks on this computer: no part of any review. `room` is type that the back of a room can read. */
export type Look = { readonly theme: Theme; readonly room: boolean };

export const plainLook: Look = { theme: 'system', room: false };
