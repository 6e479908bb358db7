import { Field, InputType, Int } from "type-graphql";
import type { Span } from "../../src/indicators/asked/span";
import { filterInvalid } from "./filterInvalid";

const UNITS = ["days", "weeks", "months", "years"] as const;
const MOST: Record<Span["unit"], number> = { days: 36_525, weeks: 5_218, months: 1_200, years: 100 };

@InputType("Span", { description: "A length of time: exactly one of its fields, from 1." })
export class SpanInput {
  @Field(() => Int, { nullable: true, description: "Days; 28 days that end with a day begin 27 before it." })
  days?: number | null;

  @Field(() => Int, { nullable: true, description: "Weeks of seven days." })
  weeks?: number | null;

  @Field(() => Int, { nullable: true, description: "Calendar months." })
  months?: number | null;

  @Field(() => Int, { nullable: true, description: "Calendar years." })
  years?: number | null;
}

/** The length of time that was given. Throws HubError FILTER_INVALID. */
export function readSpan(input: SpanInput, place: string): Span {
  const given = UNITS.filter((unit) => input[unit] != null);
  const [unit] = given;
  if (given.length !== 1 || unit === undefined)
    throw filterInvalid(place, `it has ${given.length} of ${UNITS.join(", ")}. Give exactly one of them.`);
  const number = input[unit]!;
  if (number >= 1 && number <= MOST[unit]) return { number, unit };
  throw filterInvalid(`${place}.${unit}`, `it is not from 1 to ${MOST[unit]}. Give such a number.`);
}
