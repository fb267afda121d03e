import type { Campaign, Quota } from "../campaign/campaign";
import type { Candidate } from "../candidate";
import { capOf, concerns, unitsByKey, type KeyedUnit } from "../quota/caps";

/** Why the numbers themselves are a question to the council: a share that comes to nobody, or of people that nobody counted, or a rule that cannot be read. */
export type Question = "capOfZero" | "peopleMissing" | "ruleUnread";

interface Room {
  readonly room: number;
  /** The quota that leaves the least room; undefined where none binds. */
  readonly quota: Quota | undefined;
}

const NO_LIMIT: Room = { room: Infinity, quota: undefined };

/** The seats that are left under every number of the plan. */
export class Rooms {
  private readonly crossing: boolean;
  private readonly used = new Map<string, number>();
  /** Seats that an open tie may take or leave. */
  private readonly doubts = new Map<string, number>();
  private readonly units: ReadonlyMap<string, KeyedUnit>;

  constructor(
    private readonly campaign: Campaign,
    units: readonly KeyedUnit[],
  ) {
    this.units = unitsByKey(units);
    this.crossing = campaign.quotas.some((one) => one.where !== undefined);
  }

  /** A cap that speaks of some of these equals only crosses the units: the group is seated whole, or the council is asked. */
  crosses(group: readonly Candidate[]): boolean {
    return this.crossing || group.some((one) => one.decision.whom.kind !== group[0]?.decision.whom.kind);
  }

  /** A share that comes to nobody, or of a number of people that nobody has given: the council is asked. */
  question(one: Candidate): Question | undefined {
    let missing: Question | undefined;
    for (const quota of this.limiting(one)) {
      if (quota.where?.test.is === "unreadable") return "ruleUnread";
      if (quota.max === undefined || !("ofHeadcount" in quota.max)) continue;
      const { max } = this.cap(quota, one);
      if (max === "unknown") missing = "peopleMissing";
      else if (max === 0) return "capOfZero";
    }
    return missing;
  }

  /** The first quota that has no seat left for a candidate. */
  full(one: Candidate): Quota | undefined {
    return this.limiting(one).find((quota) => this.room(quota, one) <= 0);
  }

  ofUnit(one: Candidate): Room {
    return this.least(one, "unit");
  }

  ofCampaign(one: Candidate): Room {
    return this.least(one, "campaign");
  }

  /** Uses seats of every number that concerns the candidate, or of the campaign-wide ones only. */
  take(one: Candidate, seats: number, only?: "campaign"): void {
    for (const quota of this.limiting(one)) {
      if (only !== undefined && quota.per !== only) continue;
      const key = this.key(quota, one);
      this.used.set(key, (this.used.get(key) ?? 0) + seats);
    }
  }

  /** Notes that these candidates may take a seat or may not: of every number, or of their units' only. */
  doubt(candidates: readonly Candidate[], only?: "unit"): void {
    for (const one of candidates) {
      for (const quota of this.limiting(one)) {
        if (only !== undefined && quota.per !== only) continue;
        const key = this.key(quota, one);
        this.doubts.set(key, (this.doubts.get(key) ?? 0) + 1);
      }
    }
  }

  /** Whether the seats of this group hang on an open tie: enough if it takes none, too few if it takes all. */
  doubtful(group: readonly Candidate[]): boolean {
    if (this.doubts.size === 0) return false;
    const wanted = new Map<string, number>();
    return group.some((one) =>
      this.limiting(one).some((quota) => {
        const key = this.key(quota, one);
        const asks = (wanted.get(key) ?? 0) + 1;
        wanted.set(key, asks);
        const doubts = this.doubts.get(key) ?? 0;
        return doubts > 0 && asks > this.room(quota, one) - doubts;
      }),
    );
  }

  /** Seats that a group lacks under some number, were it seated whole: the tightest one. */
  shortFor(group: readonly Candidate[]): { readonly room: number; readonly quota: Quota } | undefined {
    const asked = new Map<string, { quota: Quota; room: number; wanted: number }>();
    for (const one of group) {
      for (const quota of this.limiting(one)) {
        const key = this.key(quota, one);
        const entry = asked.get(key) ?? { quota, room: this.room(quota, one), wanted: 0 };
        entry.wanted++;
        asked.set(key, entry);
      }
    }
    const short = [...asked.values()].filter((one) => one.wanted > one.room).sort((a, b) => a.room - b.room)[0];
    return short === undefined ? undefined : { room: short.room, quota: short.quota };
  }

  /** Seats left under the campaign-wide numbers of the council's choice. */
  left(): readonly { readonly quota: Quota; readonly round: string | undefined; readonly seats: number }[] {
    return this.campaign.quotas.flatMap((quota) => {
      if (quota.stage !== "selected" || quota.per !== "campaign" || quota.max === undefined || !("count" in quota.max)) return [];
      const max = quota.max.count;
      const rounds = quota.span === "eachRound" ? this.campaign.rounds.map((one) => one.id) : [undefined];
      return rounds.map((round) => ({ quota, round, seats: Math.max(0, max - (this.used.get(keyOf(quota, "", round)) ?? 0)) }));
    });
  }

  private least(one: Candidate, per: Quota["per"]): Room {
    let least = NO_LIMIT;
    for (const quota of this.limiting(one)) {
      if (quota.per !== per) continue;
      const room = this.room(quota, one);
      if (room < least.room) least = { room, quota };
    }
    return least;
  }

  private limiting(one: Candidate): readonly Quota[] {
    return this.campaign.quotas.filter((quota) => quota.max !== undefined && concerns(this.campaign, quota, one) !== false);
  }

  private cap(quota: Quota, one: Candidate): ReturnType<typeof capOf> {
    return capOf(quota, this.units, one.nomination.unitKey, one.round);
  }

  private room(quota: Quota, one: Candidate): number {
    const { max } = this.cap(quota, one);
    return typeof max === "number" ? max - (this.used.get(this.key(quota, one)) ?? 0) : Infinity;
  }

  private key(quota: Quota, one: Candidate): string {
    return keyOf(quota, one.nomination.unitKey, one.round);
  }
}

function keyOf(quota: Quota, unit: string, round: string | undefined): string {
  return `${quota.id}\u0000${quota.per === "unit" ? unit : ""}\u0000${quota.span === "eachRound" ? (round ?? "") : ""}`;
}
