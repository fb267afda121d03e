/** Functions of single values over arrays, cell by cell. */
import { NullValueObject } from "@univerjs/engine-formula";
import { array, error } from "../function-values";

type Make = (object: any) => any;

export function mapOne(variant: any, make: Make): any {
  if (variant.isError()) return variant;
  const values = objects(variant);
  const made = values.map((row) => row.map((object) => (object.isError() ? object : make(object))));
  return variant.isArray() || variant.isReferenceObject() ? array(made) : made[0]?.[0];
}

/** A single value meets each cell of the other side; beyond the shorter side is #N/A. */
export function mapPairs(a: any, b: any, make: (a: any, b: any) => any): any {
  if (a.isError()) return a;
  if (b.isError()) return b;
  const left = objects(a);
  const right = objects(b);
  const rows = Math.max(left.length, right.length);
  const cols = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const made = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: cols }, (_, j) => {
      const x = pick(left, i, j);
      const y = pick(right, i, j);
      if (!x || !y) return error("#N/A");
      return x.isError() ? x : y.isError() ? y : make(x, y);
    }),
  );
  return rows * cols === 1 ? made[0]?.[0] : array(made);
}

/** Value objects in rows; blanks are null objects. */
export function objects(variant: any): any[][] {
  const source = variant.isReferenceObject() ? variant.toArrayValueObject() : variant;
  if (!source.isArray()) return [[source]];
  const rows: any[][] = Array.from({ length: source.getRowCount() }, () => []);
  source.iterator((object: any, r: number, c: number) => {
    const row = rows[r];
    if (row) row[c] = object ?? NullValueObject.create();
  });
  return rows;
}

function pick(values: any[][], i: number, j: number): any {
  const row = values.length === 1 ? values[0] : values[i];
  return row?.length === 1 ? row[0] : row?.[j];
}
