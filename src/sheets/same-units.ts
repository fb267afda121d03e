import { canonical } from "../award/canonical";
import type { Unit } from "../award/campaign/campaign";
import { fold } from "../text/fold";
import { nameKey } from "../text/name";

/**
 * Keeps of units whose names fold to one what all their rows say alike; of the rest nobody knows whose it is. Only the number of
 * people is each spelling's own: "Nà Pàn" and "Nà Pán" may be two units.
 *
 * @example
 * sameUnits([{ name: "VP", people: 12, confirmed: true }, { name: "Vp", people: 12 }])
 * //=> [{ name: "VP", people: 12 }, { name: "Vp", people: 12 }]
 */
export function sameUnits(units: readonly Unit[]): readonly Unit[] {
  const byName = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = fold(unit.name);
    const twins = byName.get(key);
    if (twins === undefined) byName.set(key, [unit]);
    else twins.push(unit);
  }
  return units.map((unit) => {
    const twins = byName.get(fold(unit.name)) ?? [];
    return twins.length < 2 ? unit : agreed(unit, twins);
  });
}

function agreed({ name, people, received, confirmed, papers }: Unit, twins: readonly Unit[]): Unit {
  const alike = (among: readonly Unit[], of: (twin: Unit) => unknown): boolean =>
    new Set(among.map((twin) => canonical(of(twin) ?? null))).size === 1;
  const spelled = twins.filter((twin) => nameKey(twin.name) === nameKey(name));
  return {
    name,
    ...(people !== undefined && alike(spelled, (twin) => twin.people) ? { people } : {}),
    ...(received !== undefined && alike(twins, (twin) => twin.received) ? { received } : {}),
    ...(confirmed !== undefined && alike(twins, (twin) => twin.confirmed) ? { confirmed } : {}),
    // papers of which nobody knows are asked for still
    ...(papers === undefined
      ? {}
      : { papers: Object.fromEntries(Object.entries(papers).filter(([id]) => alike(twins, (twin) => twin.papers?.[id]))) }),
  };
}
