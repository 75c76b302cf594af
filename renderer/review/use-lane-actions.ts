import { useMemo } from 'react';
import { dropAgency, dropSection, stepAgency, stepSection } from '#shared/domain/lanes/reorder-lanes.ts';
import type { AgencyId } from '#shared/model.ts';
import { useOpenReview, useReviewData } from '../state/open-review.ts';
import type { LaneActions } from '../timeline/lane-actions.ts';

/** What can be done with the lanes of the timeline: their order is the review's and can be undone, the rest is this screen's. */
export const useLaneActions = (): LaneActions => {
  const { api, data, filters, arrangement } = useOpenReview();
  const { agencies, readOnly } = useReviewData().review;
  return useMemo(() => {
    const order = (next: readonly AgencyId[] | undefined): boolean => {
      if (next === undefined || readOnly) return false;
      void data.edit((base) => api.orderLanes({ ...base, agencies: [...next] }));
      return true;
    };
    return {
      fold: (lane, isFolded) => {
        if (lane.members === undefined) arrangement.fold(lane.key, isFolded);
        else arrangement.foldSection(lane.section, isFolded);
      },
      foldSection: arrangement.foldSection,
      pin: (lane, isPinned) => {
        arrangement.pin(lane.key, isPinned);
      },
      hide: (lane) => {
        for (const { agency } of lane.members ?? [lane]) filters.showAgency(agency, false);
      },
      canMove: !readOnly,
      step: (lane, step) =>
        order(
          lane.members === undefined
            ? stepAgency(agencies, lane.agency, step)
            : stepSection(agencies, lane.section, step),
        ),
      drop: (lane, before) =>
        order(
          lane.members === undefined
            ? dropAgency(agencies, lane.agency, (before?.members?.[0] ?? before)?.agency)
            : dropSection(agencies, lane.section, before?.section),
        ),
      stepSection: (section, step) => order(stepSection(agencies, section, step)),
      dropSection: (section, before) => order(dropSection(agencies, section, before)),
    };
  }, [api, data, filters, arrangement, agencies, readOnly]);
};
