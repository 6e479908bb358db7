import { Query, Resolver } from "type-graphql";
import { sources } from "../../src/sources";
import { Needs } from "../guard";
import { Source } from "./source.type";

@Resolver()
export class SourceResolver {
  @Needs("catalogue")
  @Query(() => [Source], { description: "The source dictionary: every kind of file the hub takes in." })
  sources(): Source[] {
    return sources.map(Source.of);
  }
}
