import { openParentLink } from '#services/parent-link.ts';
import type { ToServices } from '#services/channel.ts';

/*
 * A services' process that does what a test tells it to: answer, never answer, hang, die, ask by a dialog. Started by the
 * same fork as the real one.
 */

const link = openParentLink();
if (link === undefined) throw new Error('started by hand');

const hang = (): never => {
  for (;;);
};

const hear = (message: ToServices): void => {
  if (message.kind === 'start') link.post({ kind: 'ready' });
  else if (message.kind === 'stop') process.exit(0);
  else if (message.kind === 'offer') {
    const sum = message.bytes.reduce((total, byte) => total + byte, 0);
    link.post({ kind: 'reply', id: message.id, reply: { ok: true, value: { name: message.name, sum } } });
  } else if (message.kind === 'dialog-answer') {
    link.post({ kind: 'reply', id: message.id, reply: { ok: true, value: message.paths } });
  } else if (message.kind === 'call') {
    if (message.name === 'hang') hang();
    else if (message.name === 'die') process.exit(3);
    else if (message.name === 'slow') setInterval(() => link.post({ kind: 'alive' }), 200);
    else if (message.name === 'ask')
      link.post({ kind: 'dialog', id: message.id, dialog: { ask: 'open', purpose: 'review' } });
    else
      link.post({
        kind: 'reply',
        id: message.id,
        reply: { ok: true, value: { pid: process.pid, input: message.input } },
      });
  }
};

link.listen(hear, () => process.exit(0));
