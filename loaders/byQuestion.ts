import type DataLoader from "dataloader";

/** Loaders of one kind, one for each different question: made when it is first asked, and remembered. */
export function byQuestion<Question, Key, Value>(
  make: (question: Question) => DataLoader<Key, Value>,
): (question: Question) => DataLoader<Key, Value> {
  const loaders = new Map<string, DataLoader<Key, Value>>();
  return (question) => {
    const name = JSON.stringify(question);
    const loader = loaders.get(name) ?? make(question);
    loaders.set(name, loader);
    return loader;
  };
}
