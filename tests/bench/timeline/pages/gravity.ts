import { Timeline } from '@gravity-ui/timeline';
import { offerBench } from './bench-page.ts';

const tracks = 5;
const day = 86_400_000;

/** Gravity's canvas timeline with an axis for each lane; its tracks are dealt out in turn, since it packs none itself. */
offerBench((root, { from, to, lanes, entries }) => {
  const canvas = document.createElement('canvas');
  canvas.style.width = '1600px';
  canvas.style.height = '900px';
  canvas.width = 1600 * window.devicePixelRatio;
  canvas.height = 900 * window.devicePixelRatio;
  root.append(canvas);
  const height = Math.floor(860 / lanes.length);
  const timeline = new Timeline({
    settings: {
      start: from,
      end: to,
      axes: lanes.map((_, lane) => ({ id: String(lane), tracksCount: tracks, top: lane * height, height: height - 2 })),
      events: entries.map(({ id, lane, from: start, to: end, label }) => ({
        id: String(id),
        axisId: String(lane),
        trackIndex: id % tracks,
        from: start,
        to: Math.max(end, start + day),
        color: '#1C2024',
        label,
      })),
      markers: [],
      sections: [],
      selectedEventIds: [],
    },
    viewConfiguration: {},
  });
  timeline.init(canvas);
});
