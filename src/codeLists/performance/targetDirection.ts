import type { CodeList } from "../codeList";

/** Which way a target wants an indicator to go. */
export const targetDirection: CodeList = {
  name: "target_direction",
  title: "Direction of the target",
  reference: "No published code set: the words of council improvement plans",
  codes: [
    { code: "UP", label: "Up", keptAs: "up", aliases: ["INCREASE"] },
    { code: "DOWN", label: "Down", keptAs: "down", aliases: ["DECREASE", "REDUCE", "FEWER"] },
    { code: "SAME", label: "No change", keptAs: "same", aliases: ["MAINTAIN"] },
  ],
};
