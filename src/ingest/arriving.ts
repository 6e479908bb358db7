import { sharingTableWith } from "../sources";
import { editionOf } from "../sources/editionOf";
import type { DecidedYear } from "./collectionYear";
import type { ExtractionDay } from "./extractedOn";
import type { IngestSettings } from "./ingest";
import type { MergeSettings } from "./mergeSql";
import type { Received } from "./receive";
import type { Survey } from "./survey";

/** One file on its way in. */
export interface Arriving {
  readonly id: string;
  readonly received: Received;
  readonly settings: IngestSettings;
  readonly extracted: ExtractionDay;
  readonly started: number;
  found?: Survey;
  decided?: DecidedYear;
}

/** What a report says before it says what became of the file. */
export function head({ id, settings, received, found, decided, extracted }: Arriving) {
  const source = found?.source;
  const isYearly = source?.yearly === true;
  return {
    ...{ id, authority: settings.authority, fileName: received.fileName, extractedOn: extracted.day },
    ...{ source: source?.code ?? null, title: source?.title ?? null, mapping: source?.mapping ?? null },
    edition: source && decided ? editionOf(source, decided.year) : (source?.edition ?? null),
    collectionYear: isYearly && decided ? decided.year : null,
    yearToldBy: isYearly && decided ? decided.by : null,
    unknownColumns: found?.unknownColumns ?? [],
  };
}

/** What a merge needs to know of the file. */
export function mergeSettings(
  { id, settings, extracted }: Arriving,
  { source, header }: Survey,
  { year }: DecidedYear,
  now: string,
): MergeSettings {
  const { authority, acceptWithdrawals } = settings;
  const sharing = sharingTableWith(source);
  return {
    ...{ authority, submission: id, source, header, sharing, now },
    ...{ period: source.yearly ? year : 0, extractedOn: extracted.day },
    acceptWithdrawals: acceptWithdrawals === true,
  };
}
