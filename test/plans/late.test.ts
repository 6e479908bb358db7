import { readDeadline } from "../../src/plans/deadline";
import { isIncomplete, isOverdue, overdueSince, pendingSince } from "../../src/plans/late";
import type { Standing } from "../../src/plans/late";
import { moveBetween } from "../../src/plans/movement";
import type { StatusForm } from "../../src/plans/statusForm";

const standing = (
  form: string,
  deadline: string,
  agreedOn: string | null,
  actedOn: string | null,
  isCarriedOn = false,
): Standing => ({
  ...{ form: form as StatusForm, deadline: readDeadline(deadline), agreedOn, actedOn, isCarriedOn },
  finishedParts: new Set(),
});

test.each`
  form                   | deadline                              | on              | since
  ${"unknown"}           | ${"1st June 2018"}                    | ${"2018-06-01"} | ${null}
  ${"unknown"}           | ${"1st June 2018"}                    | ${"2018-06-02"} | ${"2018-06-01"}
  ${"at risk"}           | ${"June 2018"}                        | ${"2018-06-30"} | ${null}
  ${"at risk"}           | ${"June 2018"}                        | ${"2018-07-01"} | ${"2018-06-30"}
  ${"complete"}          | ${"1st June 2018"}                    | ${"2018-07-01"} | ${null}
  ${"business as usual"} | ${"1st June 2018"}                    | ${"2018-07-01"} | ${null}
  ${"closed"}            | ${"1st June 2018"}                    | ${"2018-07-01"} | ${null}
  ${"off track"}         | ${"01.02.2018 01.06.2018"}            | ${"2018-05-01"} | ${null}
  ${"off track"}         | ${"01.02.2018 01.06.2018"}            | ${"2018-06-02"} | ${"2018-06-01"}
  ${"on track"}          | ${"a) 30 April 2018 b) July 2018"}    | ${"2018-05-01"} | ${"2018-04-30"}
  ${"on track"}          | ${"Monthly throughout academic year"} | ${"2019-01-01"} | ${null}
  ${"on track"}          | ${"Advice awaited."}                  | ${"2019-01-01"} | ${null}
  ${"on track"}          | ${""}                                 | ${"2019-01-01"} | ${null}
`(
  "$form, due $deadline, is overdue on $on since $since",
  ({ form, deadline, on, since }: Record<string, string>) => {
    const stands = standing(form!, deadline!, null, null);
    expect(overdueSince(stands, on!)).toBe(since);
    expect(isOverdue(stands, on!)).toBe(since !== null);
  },
);

test.each`
  form             | agreed          | acted           | on              | incomplete
  ${"on track"}    | ${"2018-01-26"} | ${null}         | ${"2018-04-25"} | ${false}
  ${"on track"}    | ${"2018-01-26"} | ${null}         | ${"2018-04-26"} | ${true}
  ${"on track"}    | ${"2018-01-26"} | ${"2018-01-25"} | ${"2018-04-26"} | ${true}
  ${"on track"}    | ${"2018-01-26"} | ${"2018-01-26"} | ${"2018-04-25"} | ${false}
  ${"on track"}    | ${"2018-01-26"} | ${"2018-01-27"} | ${"2018-04-26"} | ${false}
  ${"on track"}    | ${"2018-01-26"} | ${"2018-01-27"} | ${"2018-04-27"} | ${true}
  ${"not started"} | ${"2018-01-26"} | ${"2018-06-30"} | ${"2018-09-29"} | ${false}
  ${"not started"} | ${"2018-01-26"} | ${"2018-06-30"} | ${"2018-09-30"} | ${true}
  ${"complete"}    | ${"2018-01-26"} | ${null}         | ${"2019-04-26"} | ${false}
  ${"not started"} | ${null}         | ${null}         | ${"2019-04-26"} | ${false}
  ${"unknown"}     | ${"2017-11-30"} | ${null}         | ${"2018-02-28"} | ${true}
`(
  "$form, agreed $agreed, acted on $acted: incomplete on $on is $incomplete",
  (row: Record<string, string>) => {
    const stands = standing(row.form!, "", row.agreed!, row.acted!);
    expect(isIncomplete(stands, row.on!)).toBe(row.incomplete);
  },
);

test("a row waits from the day it was agreed until it is finished", () => {
  expect(pendingSince(standing("on track", "", "2016-05-13", null), "2018-05-18")).toBe("2016-05-13");
  expect(pendingSince(standing("complete", "", "2016-05-13", null), "2018-05-18")).toBeNull();
  expect(pendingSince(standing("on track", "", "2016-05-13", null), "2016-05-12")).toBeNull();
  expect(pendingSince(standing("on track", "", null, null), "2018-05-18")).toBeNull();
});

test.each`
  before         | after                  | move
  ${"off track"} | ${"at risk"}           | ${"better"}
  ${"on track"}  | ${"at risk"}           | ${"worse"}
  ${"at risk"}   | ${"at risk"}           | ${"same"}
  ${"at risk"}   | ${"complete"}          | ${"finished"}
  ${"unknown"}   | ${"business as usual"} | ${"finished"}
  ${"complete"}  | ${"closed"}            | ${"same"}
  ${"complete"}  | ${"off track"}         | ${"reopened"}
  ${"unknown"}   | ${"on track"}          | ${"unknown"}
  ${"on track"}  | ${"unknown"}           | ${"unknown"}
  ${"unknown"}   | ${"unknown"}           | ${"untold"}
`("from $before to $after: $move", ({ before, after, move }: Record<string, string>) => {
  expect(moveBetween(before as StatusForm, after as StatusForm)).toBe(move);
});
