import type { GapKindRules } from './gap-rule.ts';
import { informationNotShared } from './information-not-shared.ts';
import { missedAppointment } from './missed-appointment.ts';
import { unminutedMeeting } from './unminuted-meeting.ts';

/** The three kinds at the heart of the work, in the order in which they are shown. */
export const coreKinds: readonly GapKindRules[] = [missedAppointment, unminutedMeeting, informationNotShared];
