import { formatDay } from '#shared/domain/calendar.ts';
import { sectionOf } from '#shared/domain/lanes/timeline-lane.ts';
import type { NoContact } from '#shared/domain/questions/no-contact.ts';
import { sectors } from '#shared/model.ts';
import type { Agency } from '#shared/model.ts';
import { useReviewData } from '../state/open-review.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { Button } from '../ui/Button.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { Select } from '../ui/Select.tsx';
import { MergeAgency } from './MergeAgency.tsx';
import { NoContactPeriods } from './NoContactPeriods.tsx';
import { usePut } from './use-put.ts';

const choices = sectors.map((sector) => ({
  value: sector,
  label: sector.charAt(0).toUpperCase() + sector.slice(1),
}));

export type AgencyRowProps = {
  readonly agency: Agency;
  readonly above?: Agency | undefined;
  readonly below?: Agency | undefined;
  readonly noContacts: readonly NoContact[];
};

/** One agency: its names, what entries call it, its sector, when it was open to the case, its place. */
export const AgencyRow = ({ agency, above, below, noContacts }: AgencyRowProps) => {
  const { readOnly } = useReviewData().review;
  const { put, remove } = usePut();
  const readDay = useReadDay();
  const { id, fullName, shortName, aliases, sector, openFrom, openTo, position } = agency;
  const change = (part: Partial<Agency>) => {
    const next = { fullName, shortName, aliases, sector, openFrom, openTo, position, ...part };
    return put({ part: 'agency', id, ...next, aliases: [...next.aliases] });
  };
  const name = (which: 'fullName' | 'shortName') => (value: string) =>
    value === '' ? Promise.resolve('An agency needs both names.') : change({ [which]: value });
  const day = (which: 'openFrom' | 'openTo') => async (written: string) => {
    const typed = await readDay(written);
    if ('problem' in typed) return typed.problem;
    return change({ [which]: 'day' in typed ? typed.day : undefined });
  };
  const move = (to: Agency | undefined) => {
    if (to !== undefined) void change({ position: to.position });
  };

  return (
    <li className="agency-row" aria-label={fullName}>
      <div className="agency-fields">
        <InlineField
          label="Full name"
          value={fullName}
          maxLength={200}
          readOnly={readOnly}
          onCommit={name('fullName')}
        />
        <InlineField
          label="Short name"
          value={shortName}
          maxLength={60}
          readOnly={readOnly}
          onCommit={name('shortName')}
        />
        <Select
          label="Sector"
          value={sector}
          options={choices}
          isDisabled={readOnly}
          onChange={(chosen) => {
            void change({ sector: chosen });
          }}
        />
        <InlineField
          label="Also called, between commas"
          value={aliases.join(', ')}
          readOnly={readOnly}
          onCommit={(written) =>
            change({
              aliases: written
                .split(',')
                .map((alias) => alias.trim())
                .filter((alias) => alias !== ''),
            })
          }
        />
        <InlineField
          label="Open from"
          value={openFrom === undefined ? '' : formatDay(openFrom)}
          readOnly={readOnly}
          onCommit={day('openFrom')}
        />
        <InlineField
          label="Open to"
          value={openTo === undefined ? '' : formatDay(openTo)}
          readOnly={readOnly}
          onCommit={day('openTo')}
        />
      </div>
      <NoContactPeriods agency={agency} declared={noContacts} />
      {readOnly ? undefined : (
        <div className="part-steps">
          <Button
            kind="link"
            label={`Move ${fullName} up`}
            isDisabled={above === undefined || sectionOf[above.sector] !== sectionOf[sector]}
            onPress={() => {
              move(above);
            }}
          >
            Up
          </Button>
          <Button
            kind="link"
            label={`Move ${fullName} down`}
            isDisabled={below === undefined || sectionOf[below.sector] !== sectionOf[sector]}
            onPress={() => {
              move(below);
            }}
          >
            Down
          </Button>
          <MergeAgency agency={agency} />
          <Button
            kind="link"
            label={`Remove ${fullName}`}
            onPress={() => {
              void remove('agency', id);
            }}
          >
            Remove
          </Button>
        </div>
      )}
    </li>
  );
};
