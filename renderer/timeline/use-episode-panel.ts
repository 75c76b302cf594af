import { useState } from 'react';
import type { MouseEvent, RefObject } from 'react';
import type { Episode } from '#shared/domain/episode.ts';
import type { EpisodeBand } from '#shared/domain/layout/episode-bands.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import type { EpisodePanelProps } from './EpisodePanel.tsx';

type EpisodePanelInput = {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly episodes: readonly Episode[];
  readonly bands: readonly EpisodeBand[];
  readonly items: readonly LaneItems[];
  readonly zoomTo: (from: number, to: number) => void;
  readonly onEdit: () => void;
};

type Open = { readonly at: number; readonly x: number; readonly y: number };

/** Entries and gaps of all lanes that begin within a band. */
const countsOf = ({ from = -Infinity, to = Infinity }: EpisodeBand, lanes: readonly LaneItems[]) => {
  let entries = 0;
  let gaps = 0;
  for (const items of lanes)
    for (let item = 0; item < items.count; item += 1) {
      const day = items.from[item] ?? 0;
      if (day < from || day >= to) continue;
      if ((items.entry[item] ?? -1) >= 0) entries += 1;
      gaps += (items.gapStart[item + 1] ?? 0) - (items.gapStart[item] ?? 0);
    }
  return { entries, gaps };
};

/** The panel of an episode, opened by its name above the lanes; the name gets the focus back. */
export const useEpisodePanel = (
  input: EpisodePanelInput,
): { readonly panel: EpisodePanelProps | undefined; readonly onClick: (event: MouseEvent) => void } => {
  const { region, episodes, bands, items, zoomTo, onEdit } = input;
  const [open, setOpen] = useState<Open>();
  const episode = open === undefined ? undefined : episodes[open.at];
  const band = open === undefined ? undefined : bands[open.at];
  const close = (): void => {
    setOpen(undefined);
    region.current?.querySelector<HTMLElement>(`[data-episode="${String(open?.at ?? -1)}"]`)?.focus();
  };
  const onClick = ({ target }: MouseEvent): void => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-episode]') : null;
    const around = region.current?.getBoundingClientRect();
    if (name === null || around === undefined) return;
    const box = name.getBoundingClientRect();
    const x = Math.max(Math.min(box.left - around.left, around.width - 320), 0);
    setOpen({ at: Number(name.dataset['episode']), x, y: box.bottom - around.top + 4 });
  };
  if (open === undefined || episode === undefined || band === undefined) return { panel: undefined, onClick };
  const onFit = (): void => {
    close();
    const known = [band.from, band.to].filter((day) => day !== undefined);
    const [from, to] = [band.from ?? Math.min(...known) - 30, band.to ?? Math.max(...known) + 30];
    if (known.length > 0) zoomTo(from, to);
  };
  const { x, y } = open;
  return { panel: { episode, ...countsOf(band, items), x, y, onFit, onEdit, onClose: close }, onClick };
};
