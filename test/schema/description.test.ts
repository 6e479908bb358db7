import { readFile } from "node:fs/promises";
import { isEnumType, isInputObjectType, isObjectType, isScalarType } from "graphql";
import type { GraphQLNamedType } from "graphql";
import { buildSchema } from "../../schema/buildSchema";
import { SCHEMA_FILE, schemaText } from "../../schema/emitSchema";

const BUILT_IN = ["Query", "Mutation", "Int", "Float", "String", "Boolean", "ID"];
const ROOTS = [buildSchema().getQueryType()!, buildSchema().getMutationType()!];
const types = Object.values(buildSchema().getTypeMap()).filter(
  ({ name }) => !name.startsWith("__") && !BUILT_IN.includes(name),
);

test("the committed schema is that of the code: node src/hub.js emit", async () => {
  expect(await readFile(SCHEMA_FILE, "utf8")).toBe(schemaText());
});

test("every type is described", () => {
  expect(types.filter(({ description }) => !description).map(({ name }) => name)).toEqual([]);
});

test("every field, argument and enum value is described", () => {
  const parts = [...types, ...ROOTS].flatMap(partsOf);
  expect(parts.length).toBeGreaterThan(200);
  expect(parts.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
});

test("every description ends as a sentence does", () => {
  const described = [...types, ...ROOTS].flatMap(partsOf);
  expect(described.filter(([, text]) => text && !/[.:]$/.test(text)).map(([name]) => name)).toEqual([]);
});

type Part = readonly [name: string, description: string | null | undefined];

function partsOf(type: GraphQLNamedType): Part[] {
  if (isEnumType(type))
    return type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description]);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  if (isObjectType(type))
    return Object.values(type.getFields()).flatMap((field): Part[] => [
      [`${type.name}.${field.name}`, field.description],
      ...field.args.map((arg): Part => [`${type.name}.${field.name}(${arg.name})`, arg.description]),
    ]);
  if (isScalarType(type)) return [];
  throw new Error(`${type.name} is of a kind this test does not know`);
}
