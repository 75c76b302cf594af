import { Dialog } from '../ui/Dialog.tsx';
import { timelineKeys } from '../timeline/keys.ts';

type Keys = readonly { readonly keys: string; readonly does: string }[];

const groups: readonly { readonly name: string; readonly keys: Keys }[] = [
  {
    name: 'Everywhere',
    keys: [
      { keys: 'Ctrl Z', does: 'undo the last change' },
      { keys: 'Ctrl Shift Z', does: 'do it again' },
      { keys: 'Alt ←, Alt →', does: 'back and forward through the views you were at' },
      { keys: '/', does: 'search the chronologies' },
      { keys: 'Ctrl K', does: 'everything that can be done, by its words' },
      { keys: 'F6', does: 'go between the entries and the details' },
      { keys: 'L', does: 'large type for a room, and back' },
      { keys: '?', does: 'show this list' },
    ],
  },
  {
    name: 'Details of an entry',
    keys: [
      { keys: 'A', does: 'agree the gap' },
      { keys: 'Q', does: 'mark it as asked of an agency' },
      { keys: 'S', does: 'set it aside, with a reason' },
      { keys: 'N', does: 'write a note' },
    ],
  },
  {
    name: 'Register of gaps',
    keys: [
      { keys: 'J K', does: 'next and previous' },
      { keys: 'G, Shift G', does: 'next and previous, as on the timeline' },
      { keys: 'T', does: 'show it on the timeline' },
      { keys: 'Enter', does: 'go to the details' },
    ],
  },
  { name: 'Timeline', keys: timelineKeys },
  {
    name: 'Chronology',
    keys: [
      { keys: '↑ ↓', does: 'go from row to row, and select' },
      { keys: '← →', does: 'go from cell to cell of the row, and back to the whole row' },
      { keys: 'Page up, Page down', does: 'go ten rows' },
      { keys: 'Home, End', does: 'go to the first or the last row' },
      { keys: 'Enter', does: 'go to the details' },
    ],
  },
];

/** The keys, by where they work. */
export const KeyList = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keys" onClose={onClose}>
    {groups.map(({ name, keys }) => (
      <section key={name} aria-label={name}>
        <h3 className="label">{name}</h3>
        <dl className="key-list">
          {keys.map(({ keys: pressed, does }) => (
            <div key={pressed} className="key-list-row">
              <dt>
                <kbd>{pressed}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
    <p className="quiet-text">On the timeline A and S move; go to the details with F6 to decide a gap by key.</p>
  </Dialog>
);
