import { DataSet } from 'vis-data/peer';
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { offerBench } from './bench-page.ts';

/** Stock vis-timeline as its guide shows it; points for days, because its default, boxes, takes five times as long. */
offerBench((root, { from, to, lanes, entries }) => {
  const groups = new DataSet(lanes.map((content, id) => ({ id, content })));
  const items = new DataSet(
    entries.map(({ id, lane, from: start, to: end, label }) =>
      end > start
        ? { id, group: lane, start, end, type: 'range', content: label }
        : { id, group: lane, start, type: 'point', content: label },
    ),
  );
  new Timeline(root, items, groups, {
    height: '900px',
    start: from,
    end: to,
    verticalScroll: true,
    orientation: { axis: 'top', item: 'top' },
  });
});
