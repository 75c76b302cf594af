import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

export type MenuParts = {
  readonly platform: NodeJS.Platform;
  readonly packaged: boolean;
  /** The person wants to open a review file by the system's dialog. */
  readonly onOpen: () => void;
};

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu. Undo and redo are not in it: they belong to the review, and the page has them, with what they would do.
 * Reloading is left out too: a review has nothing to fetch anew.
 */
export const menuTemplate = ({ platform, packaged, onOpen }: MenuParts): MenuItemConstructorOptions[] => {
  const isMac = platform === 'darwin';
  return [
    ...(isMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&File',
      submenu: [
        { label: '&Open a review …', accelerator: 'CmdOrCtrl+O', click: onOpen },
        separator,
        isMac ? { role: 'close' } : { role: 'quit', label: '&Quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, separator, { role: 'selectAll' }],
    },
    {
      label: '&View',
      submenu: [
        { role: 'zoomIn', label: 'Larger' },
        { role: 'zoomOut', label: 'Smaller' },
        { role: 'resetZoom', label: 'Normal size' },
        separator,
        { role: 'togglefullscreen', label: 'Full screen' },
        ...(packaged ? [] : [separator, { role: 'toggleDevTools' } satisfies MenuItemConstructorOptions]),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } satisfies MenuItemConstructorOptions] : []),
  ];
};

export const setMenu = (parts: MenuParts): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
};
