import { useRef } from 'react';
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useCommands } from './use-commands.ts';
import type { Command } from './use-commands.ts';
import './palette.css';

const wordsOf = ({ name, group }: Pick<Command, 'name' | 'group'>): string => `${name} ${group}`;

/** Everything that can be done here, found by its words: one field, one list, one key. */
export const CommandPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const commands = useCommands();
  const { contains } = useFilter({ sensitivity: 'base' });
  const fits = (words: string, typed: string): boolean => typed.split(' ').every((part) => contains(words, part));
  const field = useRef<HTMLInputElement>(null);
  const firstThatFits = (): Command | undefined =>
    commands.find((command) => fits(wordsOf(command), field.current?.value ?? ''));
  // Enter reaches the field and the item that is marked in the list: what was chosen is done once.
  const done = useRef(false);
  const perform = (command: Command | undefined): void => {
    if (command === undefined || done.current) return;
    done.current = true;
    onClose();
    command.run();
  };
  return (
    <ModalOverlay
      className="dialog-overlay palette-overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="palette">
        <Dialog>
          <Heading slot="title" className="for-screen-readers">
            Commands
          </Heading>
          <Autocomplete filter={fits}>
            <SearchField
              aria-label="Command"
              className="palette-field"
              autoFocus
              onSubmit={() => {
                perform(firstThatFits());
              }}
            >
              <Input ref={field} className="palette-input" placeholder="What would you like to do?" />
            </SearchField>
            {/* The keys stay in the field; a list that scrolls can be reached all the same. */}
            {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <div className="palette-scroll" tabIndex={0} role="group" aria-label="What can be done">
              <Menu
                className="palette-list"
                items={commands}
                onAction={(key) => {
                  perform(commands.find(({ id }) => id === key));
                }}
                renderEmptyState={() => <p className="search-none">Nothing here goes by these words.</p>}
              >
                {({ id, name, group, keys }) => (
                  <MenuItem id={id} className="palette-item" textValue={wordsOf({ name, group })}>
                    <span>{name}</span>
                    <span className="palette-group">{group}</span>
                    {keys === undefined ? undefined : <kbd>{keys}</kbd>}
                  </MenuItem>
                )}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
