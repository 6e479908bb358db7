import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("adoption: waiting, matched, placed, each on its first day; nobody once reversed or ordered", () =>
  expectChildren(
    knex(),
    {
      permanence_milestones: `
      child    | permanence_id | decided_on | matched_on | placed_on  | order_on   | reversed_on | order_kind
      waits    | 1             | 2025-03-31 |            |            |            |             |
      tomorrow | 1             | 2024-01-01 | 2025-04-01 |            |            |             |
      matched  | 1             | 2024-01-01 | 2025-03-31 | 2025-04-01 |            |             |
      placed   | 1             | 2024-01-01 | 2024-06-01 | 2025-03-31 | 2025-04-01 |             | adoption
      ordered  | 1             | 2023-01-01 | 2023-06-01 | 2023-07-31 | 2025-03-31 |             | adoption
      earlier  | 1             | 2022-01-01 | 2023-06-01 | 2023-07-31 | 2024-03-31 |             | adoption
      reversed | 1             | 2024-01-01 | 2024-06-01 |            |            | 2025-03-31  |
      again    | 1             | 2023-01-01 | 2023-06-01 |            |            | 2023-09-01  |
      again    | 2             | 2024-01-01 |            |            |            |             |
      guardian | 1             |            |            |            | 2024-04-01 |             | special guardianship
      arranged | 1             |            |            |            | 2025-03-31 |             | child arrangements order
      `,
    },
    {
      adoption_planned: ["waits", "tomorrow", "matched", "placed", "again"],
      adoption_waiting: ["waits", "tomorrow", "again"],
      adoption_matched: ["matched"],
      adoption_placed: ["placed"],
      adopted: ["ordered"],
      special_guardianship: ["guardian"],
      child_arrangements: ["arranged"],
    },
  ));
