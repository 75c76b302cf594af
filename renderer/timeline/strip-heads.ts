import { createEpisodeNames } from './episode-names.ts';
import type { EpisodeNames } from './episode-names.ts';

/** The place above the lanes for the second ruler and the key dates, with what each is called at the left. */
export type StripHeads = {
  readonly canvas: HTMLCanvasElement;
  readonly episodes: EpisodeNames;
  readonly setHeights: (names: number, ruler: number, rulerTitle: string, episodes: number) => void;
  /** Puts the titles beside their part of the strip; `bottom` is where the lanes begin. */
  readonly place: (bottom: number) => void;
};

const title = (root: HTMLElement, words: string): HTMLElement => {
  const made = document.createElement('div');
  made.className = 'timeline-markers-title';
  made.textContent = words;
  made.hidden = true;
  root.append(made);
  return made;
};

export const createStripHeads = (top: HTMLElement, root: HTMLElement): StripHeads => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const strip = document.createElement('div');
  strip.className = 'timeline-markers';
  const named = document.createElement('div');
  named.className = 'timeline-episode-names';
  strip.append(canvas, named);
  top.append(strip);
  const names = title(root, 'Key dates');
  const ruler = title(root, '');
  const episodes = title(root, 'Episodes');
  let heights = { names: 0, ruler: 0, episodes: 0 };
  return {
    canvas,
    episodes: createEpisodeNames(named),
    setHeights: (namesHeight, rulerHeight, rulerTitle, episodesHeight) => {
      heights = { names: namesHeight, ruler: rulerHeight, episodes: episodesHeight };
      strip.style.height = `${String(namesHeight + rulerHeight + episodesHeight)}px`;
      episodes.hidden = episodesHeight === 0;
      names.hidden = namesHeight === 0;
      ruler.hidden = rulerHeight === 0;
      ruler.textContent = rulerTitle;
    },
    place: (bottom) => {
      names.style.top = `${String(bottom - heights.names)}px`;
      episodes.style.top = `${String(bottom - heights.names - heights.episodes)}px`;
      ruler.style.top = `${String(bottom - heights.names - heights.episodes - heights.ruler)}px`;
    },
  };
};
