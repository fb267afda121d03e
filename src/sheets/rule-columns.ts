import type { Cited, Clause, Criterion, Deadline, EvidenceWord, Kind, Quota, Tier } from "../award/campaign/campaign";
import { unreadAt, type Unread } from "../award/dossier/unread";
import { HEADS, OF_PEOPLE, WORDS } from "../locale/sheets";
import { ownCampaign } from "../locale/own-campaign";
import { formatNumber, parseNumber } from "../text/number";
import type { Cell } from "./cell";
import { cellText, day, list, must, or, readNumber, ref, single, text, whole, word, writeNumber, type Column } from "./columns";

const NOWHERE: Clause = { ref: "" };

/** A clause: its place, and what the plan prints where that differs: `V.2.2.2.a`, `II.3 “Cải cách hành chính”`, `“…”`. */
export function clause(heads: readonly [string, string] = HEADS.clause): Column<Clause> {
  const place = text(heads[0]);
  const printed = text(heads[1]);
  return or(
    {
      heads,
      write: (value, book) => {
        const title = value?.title === undefined ? "" : ` “${value.title}”`;
        return [...place.write(value?.ref, book), `${value?.printed ?? ""}${title}`.trim()];
      },
      read: ([at, as], row) => {
        if (at === undefined && as === undefined) return undefined;
        const said = printed.read([as], row) ?? "";
        const [, number = said, title] = /^([^“]*?)\s*(?:“([^]*)”)?$/.exec(said) ?? [];
        return {
          ref: place.read([at], row) ?? "",
          ...(number === "" ? {} : { printed: number }),
          ...(title === undefined ? {} : { title }),
        };
      },
    },
    NOWHERE,
  );
}

/** Words of the plan with their place; absent where both cells are empty. */
export function cited(head: string): Column<Cited> {
  const words = text(head);
  const place = clause();
  return {
    heads: [head, ...place.heads],
    write: (value, book) => [...words.write(value?.text, book), ...place.write(value?.clause, book)],
    read: (cells, row) => {
      if (cells.every((cell) => cell === undefined)) return undefined;
      return { text: words.read(cells, row) ?? "", clause: place.read(cells.slice(1), row) ?? NOWHERE };
    },
  };
}

/** The deadline of a round, in seven columns. One that cannot be read is read as such: no deadline is something else. */
export function deadline(): Column<Deadline> {
  const [isHead, dateHead, eventHead, daysHead, textHead, refHead, printedHead] = HEADS.rounds.deadline;
  const is = word(isHead, WORDS.deadline);
  const date = must(day(dateHead));
  const event = must(text(eventHead));
  const days = must(whole(daysHead));
  const words = or(text(textHead), "");
  const place = clause([refHead, printedHead]);
  return {
    heads: HEADS.rounds.deadline,
    write: (value, book) => {
      const unread = value === undefined ? undefined : unreadAt(value);
      if (value !== undefined && unread !== undefined) {
        return [unread === "" ? ownCampaign.unsaid : WORDS.test.unreadable, "", "", "", "", ...place.write(value.clause, book)];
      }
      const counted = value?.is === "afterEvent" ? value : undefined;
      return [
        ...is.write(value?.is, book),
        ...date.write(value !== undefined && "date" in value ? value.date : undefined, book),
        ...event.write(counted?.event, book),
        ...days.write(Number.isNaN(counted?.days) ? undefined : counted?.days, book),
        ...words.write(counted?.text, book),
        ...place.write(value?.clause, book),
      ];
    },
    read: (cells, row) => {
      if (cells.every((cell) => cell === undefined)) return undefined;
      const [isCell, dateCell, eventCell, daysCell, textCell, ...clauseCells] = cells;
      const kind = must(is).read([isCell], row);
      const at = place.read(clauseCells, row) ?? NOWHERE;
      const unread: Deadline & Unread = { is: "afterEvent", event: "", days: 0, text: "", clause: at, unread: "" };
      const foreign = kind === "afterEvent" ? [dateCell] : [eventCell, daysCell, textCell];
      if (kind === undefined) return unread;
      if (foreign.some((cell) => cell !== undefined)) {
        row.fail("unreadable", isHead, WORDS.deadline[kind]);
        return unread;
      }
      if (kind !== "afterEvent") {
        const last = date.read([dateCell], row);
        return last === undefined ? unread : { is: kind, date: last, clause: at };
      }
      const from = event.read([eventCell], row);
      const count = days.read([daysCell], row);
      if (from === undefined || count === undefined) return unread;
      return { is: kind, event: from, days: count, text: words.read([textCell], row) ?? "", clause: at };
    },
  };
}

/** The name of a form for each kind of nominee, where the plan uses another one. */
export function nameFor(): Column<NonNullable<Tier["nameFor"]>> {
  const kinds: readonly Kind[] = ["tapThe", "caNhan", "hoGiaDinh"];
  return {
    heads: HEADS.tiers.nameFor,
    write: (names) => kinds.map((kind) => names?.[kind] ?? ""),
    read: (cells, row) => {
      const names = kinds.flatMap((kind, i) => {
        const name = text(HEADS.tiers.nameFor[i] ?? "").read([cells[i]], row);
        return name === undefined ? [] : [[kind, name]];
      });
      return names.length === 0 ? undefined : (Object.fromEntries(names) as Partial<Record<Kind, string>>);
    },
  };
}

/** `HTTNV = Hoàn thành tốt nhiệm vụ; Vượt mức > 100`. */
export function evidenceWords(head: string): Column<readonly EvidenceWord[]> {
  const items = list(head);
  return {
    heads: [head],
    write: (words, book) =>
      items.write(
        words?.map((one) => ("level" in one ? `${one.word} = ${one.level}` : `${one.word} > ${formatNumber(one.above)}`)),
        book,
      ),
    read: (cells, row) =>
      items.read(cells, row)?.flatMap((item): readonly EvidenceWord[] => {
        const [, name = "", mark = "", meaning = ""] = /^([^]*?)\s*([=>])\s*([^]*)$/.exec(item) ?? [];
        const above = mark === ">" ? parseNumber(meaning) : undefined;
        if (name !== "" && above !== undefined) return [{ word: name, above }];
        if (name !== "" && mark === "=" && meaning !== "") return [{ word: name, level: meaning }];
        row.fail("unreadable", head, item);
        return [];
      }),
  };
}

/** The option of a choice set: both cells, or none. What cannot be read of it is empty. */
export function choice(): Column<NonNullable<Criterion["choice"]>> {
  const [setHead, optionHead] = HEADS.criteria.choice;
  const set = must(ref(setHead, "set"));
  const option = must(text(optionHead));
  return {
    heads: HEADS.criteria.choice,
    write: (value) => [value?.set ?? "", value?.option ?? ""],
    read: (cells, row) => {
      if (cells.every((cell) => cell === undefined)) return undefined;
      const [id, name] = [set.read([cells[0]], row), option.read([cells[1]], row)];
      return { set: id ?? "", option: name ?? "" };
    },
  };
}

/** A cap: a count, or a share of people (`20% số người`, `1/5 số người`). */
export const cap = (head: string): Column<NonNullable<Quota["max"]>> =>
  single(head, writeCap, (cell) => {
    if (typeof cell === "number" && cell > 0 && cell < 1) return percentShare(formatNumber(cell * 100));
    const bare = cellText(cell).toLowerCase().replace(OF_PEOPLE, "").trim();
    const [, percent = ""] = /^([\d.,]+)\s*%$/.exec(bare) ?? [];
    if (percent !== "") return percentShare(percent);
    const [, num, den] = /^(\d+)\s*\/\s*(\d+)$/.exec(bare) ?? [];
    if (den !== undefined) return Number(den) > 0 ? { ofHeadcount: { num: Number(num), den: Number(den) } } : undefined;
    const count = readNumber(cell);
    return count !== undefined && Number.isInteger(count) && count >= 0 ? { count } : undefined;
  });

function writeCap(max: NonNullable<Quota["max"]>): Cell {
  if ("count" in max) return writeNumber(max.count);
  const { num, den } = max.ofHeadcount;
  return `${den === 100 ? `${num}%` : `${num}/${den}`} ${OF_PEOPLE}`;
}

/** Keeps a share as integers: 12,5 % is 125/1000. */
function percentShare(percent: string): NonNullable<Quota["max"]> | undefined {
  const value = parseNumber(percent);
  if (value === undefined || value > 100) return undefined;
  const [whole = "", rest = ""] = formatNumber(value).split(",");
  return { ofHeadcount: { num: Number(whole + rest), den: 100 * 10 ** rest.length } };
}
