import { nearestStatuses } from "../../src/lib/nearestStatus";

test.each`
  text              | words                             | near
  ${"complet"}      | ${["complete", "on track"]}       | ${["complete"]}
  ${"Not complete"} | ${["complete", "on track"]}       | ${[]}
  ${"Incomplete"}   | ${["complete"]}                   | ${[]}
  ${"in-complete"}  | ${["complete"]}                   | ${[]}
  ${"Unstarted"}    | ${["Started"]}                    | ${[]}
  ${"complete"}     | ${["Not complete", "Incomplete"]} | ${[]}
  ${"completed"}    | ${["Incomplete"]}                 | ${[]}
  ${"Not complete"} | ${["complete", "Incomplete"]}     | ${["Incomplete"]}
  ${"Not startd"}   | ${["Not started", "started"]}     | ${["Not started"]}
  ${"incomplet"}    | ${["Incomplete"]}                 | ${["Incomplete"]}
  ${"in progres"}   | ${["In progress"]}                | ${["In progress"]}
  ${"X"}            | ${["A", "Red"]}                   | ${[]}
  ${"GA"}           | ${["G", "A"]}                     | ${[]}
  ${"on trak"}      | ${["On track", "on track"]}       | ${["On track"]}
  ${"Gren"}         | ${["Amber", "Green", "G"]}        | ${["Green"]}
`("$text may mean $near of $words", ({ text, words, near }: Record<string, string[]>) => {
  expect(nearestStatuses(String(text), words!)).toEqual(near);
});
