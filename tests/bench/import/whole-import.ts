import { dirname } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { createClient } from '#shared/client.ts';
import { createDispatcher } from '#services/dispatch.ts';

/*
 * An import as the services' process does it, through its one door: plan with dates, lanes and problems, commit with the
 * log, the change hash and the read-back. Finding gaps is not part of it.
 */
const [chronology = '', name = 'bench'] = process.argv.slice(2);
const folder = dirname(chronology);

const dispatcher = createDispatcher({
  host: 'cli',
  folders: { data: folder, documents: folder, samples: folder },
  now: () => '2026-03-02T10:00:00.000Z',
  log: ({ event, code, ref, at }) => {
    if (event === 'bug') process.stderr.write(`${code ?? ''} ${ref ?? ''} ${(at ?? []).join(' ')}\n`);
  },
});
const api = createClient(dispatcher.dispatch);
const { review } = await api.createReview({ folder: dispatcher.adoptFolder(folder), fileName: name, title: 'Bench' });
const { version } = await api.review({ review });

const processor = process.cpuUsage();
const begin = performance.now();
const { plan, rows } = await api.planImport({ review, file: dispatcher.adopt(chronology), choices: {} });
const planned = performance.now();
const { reports } = await api.commitImport({ review, basedOn: version, plans: [plan] });
const end = performance.now();
const { user, system } = process.cpuUsage(processor);
if (reports[0]?.rows.entries !== rows.entries) throw new AppError('unexpected', 'The report differs from the plan.');
await api.closeReview({ review });
process.stdout.write(
  JSON.stringify({
    parts: { plan: planned - begin, commit: end - planned },
    total: end - begin,
    processor: (user + system) / 1000,
    rows: rows.total,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
