import { episodeLines } from '#shared/domain/layout/episode-bands.ts';
import type { EpisodeBand } from '#shared/domain/layout/episode-bands.ts';
import { dayToX } from '#shared/domain/scale.ts';
import type { Scale } from '#shared/domain/scale.ts';

/** The names of episodes above the lanes, as buttons: cut where their days end, reached by Tab, opening what is known of them. */
export type EpisodeNames = {
  readonly place: (bands: readonly EpisodeBand[], scale: Scale, top: number, rowHeight: number) => void;
};

const inset = 8;
/** A name in less room than this is no target; its lines are drawn all the same. */
const least = 24;

const nameButton = (title: string, index: number): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'timeline-episode-name';
  button.dataset['episode'] = String(index);
  button.textContent = title;
  button.title = title;
  button.setAttribute('aria-label', `Episode ${title}`);
  button.setAttribute('aria-haspopup', 'dialog');
  return button;
};

export const createEpisodeNames = (container: HTMLElement): EpisodeNames => {
  let shown: readonly EpisodeBand[] = [];
  let lines: readonly number[] = [];
  let buttons: readonly HTMLButtonElement[] = [];
  return {
    place: (bands, scale, top, rowHeight) => {
      if (bands !== shown) {
        shown = bands;
        lines = episodeLines(bands);
        buttons = bands.map(({ title }, index) => nameButton(title, index));
        container.replaceChildren(...buttons);
      }
      for (const [at, button] of buttons.entries()) {
        const { from, to } = bands[at] ?? {};
        const left = Math.max(from === undefined ? 0 : dayToX(scale, from), 0) + inset;
        const right = Math.min(to === undefined ? scale.width : dayToX(scale, to), scale.width) - inset;
        const isSeen = right - left >= least;
        button.hidden = !isSeen;
        if (!isSeen) continue;
        button.style.transform = `translate(${String(Math.round(left))}px, ${String(top + (lines[at] ?? 0) * rowHeight)}px)`;
        button.style.maxWidth = `${String(Math.floor(right - left))}px`;
        button.style.height = `${String(rowHeight)}px`;
      }
    },
  };
};
