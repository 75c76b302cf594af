import { EventEmitter } from 'node:events';
import type { WebContents } from 'electron';

/** A frame as far as messages name it: where it is, and the top of its window. */
export class StandInFrame {
  url: string;
  readonly top: StandInFrame;

  constructor(url: string, top?: StandInFrame) {
    this.url = url;
    this.top = top ?? this;
  }
}

type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0];

/** What the main process uses of a window's page. */
export class StandInContents extends EventEmitter {
  readonly mainFrame = new StandInFrame('about:blank');
  openHandler: OpenHandler | undefined;
  readonly #deliver: (channel: string) => void;

  constructor(deliver: (channel: string) => void) {
    super();
    this.#deliver = deliver;
  }
  send(channel: string): void {
    this.#deliver(channel);
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  /** Tries to go to an address, as a link or a script would; answers whether it was let. */
  tries(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview',
    url: string,
  ): boolean {
    let prevented = false;
    this.emit(event, {
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return !prevented;
  }
}

StandInContents satisfies new (
  deliver: (channel: string) => void,
) => Pick<WebContents, 'send' | 'setWindowOpenHandler'>;
