import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { dateOfDay, formatSpan } from '#shared/domain/calendar.ts';
import type { LaneItems } from '#shared/domain/layout/lane-items.ts';
import { overviewColumns } from '#shared/domain/layout/overview-columns.ts';
import { keepWithin, panBy, xToDay } from '#shared/domain/scale.ts';
import type { DayWindow, WindowLimits } from '#shared/domain/scale.ts';
import { placeGrips } from './overview-window.ts';
import type { Grip } from './overview-window.ts';
import { onThemeChange, readPalette } from './palette.ts';
import type { DrawnMarker } from './paint-ground.ts';
import type { ShownWindow } from './use-frame.ts';
import { overviewColumn, paintOverview } from './paint-overview.ts';

type OverviewProps = {
  readonly items: readonly LaneItems[];
  readonly span: DayWindow;
  readonly limits: WindowLimits;
  readonly window: ShownWindow;
  readonly markers: readonly DrawnMarker[];
  readonly periodFrom?: number | undefined;
  readonly periodTo?: number | undefined;
  readonly selectedDay?: number | undefined;
  readonly foundDays: readonly number[];
  readonly onMove: (window: DayWindow) => void;
};

/** The strip below the lanes: the whole span with its density and gaps, and the window on it to drag and resize. */
export const Overview = (props: OverviewProps) => {
  const { items, span, limits, markers, periodFrom, periodTo, selectedDay, foundDays, onMove } = props;
  const { window: shown } = props;
  const strip = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const grip = useRef<{ readonly grip: Grip; readonly day: number; readonly window: DayWindow }>(undefined);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [theme, setTheme] = useState(0);

  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    const stop = onThemeChange(() => {
      setTheme((count) => count + 1);
    });
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);

  const columns = useMemo(
    () => (size.width === 0 ? [] : overviewColumns(items, span, Math.max(Math.floor(size.width / overviewColumn), 1))),
    [items, span, size.width],
  );

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d') ?? undefined;
    if (element === null || context === undefined || size.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    element.width = Math.round(size.width * ratio);
    element.height = Math.round(size.height * ratio);
    element.style.width = `${String(size.width)}px`;
    element.style.height = `${String(size.height)}px`;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paintOverview(context, {
      scale: { window: span, width: size.width },
      height: size.height,
      lanes: columns,
      markers,
      periodFrom,
      periodTo,
      selectedDay,
      foundDays,
      palette: readPalette(element),
      family: getComputedStyle(element).fontFamily,
    });
  }, [columns, span, size, markers, periodFrom, periodTo, selectedDay, foundDays, theme]);

  const scale = useMemo(() => ({ window: span, width: Math.max(size.width, 1) }), [span, size.width]);
  useLayoutEffect(() => {
    const grips = [...(strip.current?.querySelectorAll<HTMLElement>('[data-grip]') ?? [])];
    const place = (): void => {
      placeGrips(grips, scale, shown.get());
    };
    place();
    return shown.subscribe(place);
  }, [scale, shown]);

  const dayAt = (event: PointerEvent): number =>
    xToDay(scale, event.clientX - (strip.current?.getBoundingClientRect().left ?? 0));

  const moveGrip = (which: Grip, days: number, from: DayWindow): void => {
    if (which === 'window') onMove(panBy(from, days, limits));
    else if (which === 'from')
      onMove(keepWithin({ from: Math.min(from.from + days, from.to - limits.narrowest), to: from.to }, limits));
    else onMove(keepWithin({ from: from.from, to: Math.max(from.to + days, from.from + limits.narrowest) }, limits));
  };

  const take = (which: Grip) => (event: PointerEvent) => {
    event.preventDefault();
    event.stopPropagation();
    strip.current?.setPointerCapture(event.pointerId);
    grip.current = { grip: which, day: dayAt(event), window: shown.get() };
  };

  const onPointerDown = (event: PointerEvent): void => {
    const day = dayAt(event);
    const { from, to } = shown.get();
    const half = (to - from) / 2;
    const centred = keepWithin({ from: day - half, to: day + half }, limits);
    onMove(centred);
    strip.current?.setPointerCapture(event.pointerId);
    grip.current = { grip: 'window', day, window: centred };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const held = grip.current;
    if (held !== undefined) moveGrip(held.grip, dayAt(event) - held.day, held.window);
  };
  const release = (): void => {
    grip.current = undefined;
  };

  const onKey = (which: Grip) => (event: KeyboardEvent) => {
    const now = shown.get();
    const days = (now.to - now.from) * (event.shiftKey ? 0.5 : 0.1);
    const step = event.key === 'ArrowRight' || event.key === 'ArrowUp' ? days : -days;
    if (!['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    moveGrip(which, step, now);
  };

  const slider = (which: Grip, name: string) => ({
    'data-grip': which,
    role: 'slider',
    tabIndex: 0,
    'aria-label': name,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.floor(span.from),
    'aria-valuemax': Math.ceil(span.to),
    onPointerDown: take(which),
    onKeyDown: onKey(which),
  });

  const whole = formatSpan(dateOfDay(Math.floor(span.from)), dateOfDay(Math.floor(span.to)));
  return (
    <div className="timeline-overview">
      <div className="timeline-overview-title">
        Whole review
        <p className="timeline-overview-span">{whole}</p>
      </div>
      <div
        ref={strip}
        className="timeline-overview-strip"
        role="group"
        aria-label="Overview of the whole review"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <canvas ref={canvas} className="timeline-overview-canvas" aria-hidden="true" />
        <div className="timeline-overview-window" {...slider('window', 'Days in view')} />
        <div className="timeline-overview-edge" {...slider('from', 'First day in view')} />
        <div className="timeline-overview-edge" {...slider('to', 'Last day in view')} />
      </div>
    </div>
  );
};
