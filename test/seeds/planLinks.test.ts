import { planTables } from "../../seeds/demonstration/plans";

const links = planTables("2018-06-30").find(({ path }) => path === "plans/links.csv")!;
const CURATED = ["CURATED", "Not printed: told from what both say."];

test.each`
  from                    | to                      | basis
  ${"LEAVING-CARE/O1"}    | ${"CYPP/6"}             | ${CURATED}
  ${"LEAVING-CARE/O4"}    | ${"CYPP/6"}             | ${CURATED}
  ${"LEAVING-CARE/5"}     | ${"cl_neet_pct"}        | ${CURATED}
  ${"LEAVING-CARE/21"}    | ${"cl_neet_pct"}        | ${["PRINTED", null]}
  ${"EDUCATION/O1"}       | ${"CYPP/4"}             | ${CURATED}
  ${"HEALTH/O1"}          | ${"CYPP/2"}             | ${["PRINTED", null]}
  ${"BOARD-PRIORITIES/1"} | ${"COUNCIL-REQUESTS/3"} | ${["PRINTED", null]}
  ${"BOARD-PRIORITIES/4"} | ${"COUNCIL-REQUESTS/4"} | ${["PRINTED", null]}
`("the link of $from to $to says how sure it is", ({ from, to, basis }: Record<string, unknown>) => {
  const cells = links.rows.find(([plan, item, , other]) => `${plan!}/${item!}` === from && other === to)!;
  expect(cells.slice(4)).toEqual(basis);
});
