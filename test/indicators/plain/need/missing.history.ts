import type { IsoDate } from "../../../../src/lib/dates";
import type { Filed, Person } from "./filed";

export interface Incident extends Filed {
  readonly incident_id: string;
  readonly kind: string;
  readonly started_on: IsoDate;
  readonly ended_on: IsoDate | null;
  readonly missing_from: string | null;
  readonly found_at: string | null;
  readonly missing_with: string | null;
  readonly interview_offered: string | null;
  readonly interview_accepted: string | null;
  readonly interview_held_on: IsoDate | null;
}

export interface Report extends Filed {
  readonly police_reference: string;
  readonly reported_on: IsoDate;
  readonly missing_from: string | null;
  readonly known_to_social_care: boolean | null;
}

export interface Detention extends Filed {
  readonly custody_reference: string;
  readonly detained_on: IsoDate;
  readonly hours_detained: number | null;
  readonly notified_on: IsoDate | null;
  readonly hours_to_notice: number | null;
}

export interface Homeless extends Filed {
  readonly presented_on: IsoDate;
  readonly assessed_on: IsoDate | null;
  readonly told_of_rights: boolean | null;
  readonly considered_in_need: boolean | null;
  readonly closed_on: IsoDate | null;
}

export interface Screening extends Filed {
  readonly screened_on: IsoDate;
  readonly kind: string;
  readonly risk: string;
  readonly ended_on: IsoDate | null;
}

export interface Allegation {
  readonly received_on: IsoDate;
  readonly concluded_on: IsoDate | null;
  readonly sector: string | null;
}

export interface History extends Person {
  readonly missing_incidents: readonly Incident[];
  readonly police_missing_notifications: readonly Report[];
  readonly exploitation_screenings: readonly Screening[];
  readonly police_detentions: readonly Detention[];
  readonly homeless_young_people: readonly Homeless[];
  readonly advocacy_offers: readonly (Filed & { kind: string; offered_on: IsoDate })[];
  readonly care_episodes: readonly (Filed & {
    started_on: IsoDate;
    ended_on: IsoDate;
    legal_status: string;
  })[];
  readonly children_in_need: readonly (Filed & { started_on: IsoDate; ended_on: IsoDate | null })[];
  readonly allegations: readonly Allegation[];
}
