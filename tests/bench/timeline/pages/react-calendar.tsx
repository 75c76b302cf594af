import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import Timeline from 'react-calendar-timeline';
import 'react-calendar-timeline/style.css';
import { offerBench } from './bench-page.ts';

const day = 86_400_000;

/** react-calendar-timeline as its readme shows it: stacked items, each with an end. */
offerBench((root, { from, to, lanes, entries }) => {
  const groups = lanes.map((title, id) => ({ id, title }));
  const items = entries.map(({ id, lane, from: start, to: end, label }) => ({
    id,
    group: lane,
    title: label,
    start_time: start,
    end_time: Math.max(end, start + day),
  }));
  const page = createRoot(root);
  flushSync(() => {
    page.render(
      <Timeline
        groups={groups}
        items={items}
        stackItems
        canMove={false}
        canResize={false}
        defaultTimeStart={from}
        defaultTimeEnd={to}
      />,
    );
  });
});
