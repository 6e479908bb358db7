import { Field, ObjectType } from "type-graphql";
import type { ClassType } from "type-graphql";

/** Whether there is more, and where it begins. */
@ObjectType("PageInfo", { description: "Where a page stands in its list.", simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more follow this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, {
    description: "Whether this page was asked for with a cursor, so that some came before it.",
  })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the first edge; null where there is none.",
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last edge: give it as `after` for the next page.",
  })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: PageInfo;
}

/** The GraphQL types `<name>Edge` and `<name>Connection` over `node`; `many` names the nodes in the descriptions. */
export function connectionOf<Node extends object>(
  node: ClassType<Node>,
  name: string,
  many: string,
): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One of a page of ${many}.`, simpleResolvers: true })
  class EdgeType implements Edge<Node> {
    @Field(() => String, { description: "Where it stands in the list. Opaque." })
    cursor!: string;

    @Field(() => node, { description: "The thing itself." })
    node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `One page of ${many}.`, simpleResolvers: true })
  class ConnectionType implements Connection<Node> {
    @Field(() => [EdgeType], { description: `The ${many} of the page, in the order of the list.` })
    edges!: EdgeType[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}
