import { HostError } from "./errors";
import type { Model } from "./members";

/** Objects the add-in keeps over several batches (`_KeepReference`), until it gives them back (`_RemoveReference`). */
export class References {
  private readonly kept = new Map<string, Model>();
  private next = 1;

  get size(): number {
    return this.kept.size;
  }

  keep(model: Model): string {
    const reference = `ref${this.next++}`;
    this.kept.set(reference, model);
    return reference;
  }

  get(reference: string): Model {
    const model = this.kept.get(reference);
    if (!model) throw new HostError("InvalidReference");
    return model;
  }

  /** Never fails: office.js would send the request again and again. */
  remove(reference: unknown): void {
    if (typeof reference === "string") this.kept.delete(reference);
  }

  /** A new page of the add-in holds none. */
  clear(): void {
    this.kept.clear();
  }

  models(): Iterable<Model> {
    return this.kept.values();
  }
}
