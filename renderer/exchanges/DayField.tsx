import { formatDay } from '#shared/domain/calendar.ts';
import type { CalendarDate } from '#shared/model.ts';
import { useReadDay } from '../state/use-read-day.ts';
import { InlineField } from '../ui/InlineField.tsx';

export type DayFieldProps = {
  readonly label: string;
  readonly day: CalendarDate | undefined;
  readonly onChange: (day: CalendarDate | undefined) => void;
};

/** A day as people write it; empty is any day. */
export const DayField = ({ label, day, onChange }: DayFieldProps) => {
  const readDay = useReadDay();
  return (
    <InlineField
      label={label}
      value={day === undefined ? '' : formatDay(day)}
      onCommit={async (written) => {
        const read = await readDay(written);
        if ('problem' in read) return read.problem;
        onChange('day' in read ? read.day : undefined);
        return undefined;
      }}
    />
  );
};
