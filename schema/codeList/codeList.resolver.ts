import { Query, Resolver } from "type-graphql";
import { codeLists } from "../../src/codeLists";
import { Needs } from "../guard";
import { CodeList } from "./codeList.type";

@Resolver()
export class CodeListResolver {
  @Needs("catalogue")
  @Query(() => [CodeList], {
    description: "The official code lists, in the order of the files that use them.",
  })
  codeLists(): CodeList[] {
    return codeLists.map(CodeList.of);
  }
}
