import type { CodeList } from "../codeList";

/** What became of a dental or development check. `Refused` and `Planned` are the words of the dataset. */
export const healthCheckOutcome: CodeList = {
  name: "health_check_outcome",
  title: "Outcome of the health check",
  reference: "Standard Safeguarding Dataset (data-to-insight), ssd_cla_health, clah_health_check_status",
  codes: [
    { code: "COMPLETED", label: "Completed", keptAs: "completed" },
    { code: "DECLINED", label: "Declined", keptAs: "declined", aliases: ["REFUSED"] },
    {
      code: "NOT BROUGHT",
      label: "Not brought",
      keptAs: "not brought",
      aliases: ["WAS NOT BROUGHT", "DNA"],
    },
    { code: "CANCELLED", label: "Cancelled", keptAs: "cancelled" },
    { code: "WAITING", label: "Waiting", keptAs: "waiting", aliases: ["PLANNED"] },
  ],
};
