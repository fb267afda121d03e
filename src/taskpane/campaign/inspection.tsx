import { Button } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import type { Campaign } from "../../award/campaign/campaign";
import { reviewCampaign, type Remark } from "../../award/campaign/review";
import { validateCampaign } from "../../award/campaign/validate";
import { LABELS, TITLES } from "../../locale/sheets";
import type { PaneWords } from "../../locale/pane";
import { planById } from "../../plans/plans";
import { calledIn, changes, type Change } from "../../sheets/changes";
import { troubleText } from "../../sheets/trouble";
import { formatDay } from "../../text/date";
import type { CampaignBook } from "../../workbook/read-campaign";
import { useWords } from "../app/words";
import { Jump, type SheetPlace } from "../ui/jump";
import { Section, Text } from "../ui/section";
import { bookPlaces, type BookPlaces } from "./book-places";

/** A rule that could not be read and has no id is called by its place: of that row its reader has said so already. */
const UNREAD = /, dòng \d+/;

/** A sentence, what stands below it, and where the cell is. */
interface Item {
  readonly sentence: string;
  readonly lines?: readonly string[];
  readonly place: SheetPlace | undefined;
}

interface Props {
  readonly campaign: Campaign;
  readonly book: CampaignBook;
}

/** What is other than in the shipped plan, and what a person should look at in the rules; each with the way to its cell. */
export function Inspection({ campaign, book }: Props): ReactElement {
  const words = useWords();
  const places = useMemo(() => bookPlaces(book.blocks), [book.blocks]);
  const shipped = planById(campaign.id);
  const other = useMemo(() => (shipped === undefined ? undefined : changes(campaign, shipped)), [campaign, shipped]);
  const remarks = useMemo(() => reviewCampaign(campaign), [campaign]);
  const said = (remark: Remark): Item => ({
    sentence: remarkText(remark, campaign, words),
    place: places === undefined ? undefined : remarkPlace(remark, places),
  });
  const blanks = remarks.filter(isBlank).map(said);
  const found: readonly Item[] = [
    ...book.decoded.troubles.map((one) => ({ sentence: troubleText(one), place: places?.trouble(one) })),
    ...validateCampaign(campaign)
      .filter(({ where }) => !UNREAD.test(where))
      .map(({ code, in: part, where, what }) => ({
        sentence: words.check[code](where, what),
        place: places?.rule(part, where),
      })),
    ...remarks.filter((one) => !isBlank(one)).map(said),
  ];
  return (
    <>
      {other !== undefined && other.length > 0 && (
        <Section title={words.inspection.differences}>
          <Text>{words.campaign.differs(other.length)}</Text>
          <Items items={other.map((one) => changeItem(one, words, places))} />
        </Section>
      )}
      <Section title={words.campaign.check}>
        {found.length === 0 && <Text>{words.campaign.fine}</Text>}
        <Items items={found} />
      </Section>
      {blanks.length > 0 && (
        <Section title={words.inspection.blank(blanks.length)}>
          <Items items={blanks} />
        </Section>
      )}
    </>
  );
}

/** How many are drawn at first, and added with each step. */
const STEP = 20;

function Items({ items }: { readonly items: readonly Item[] }): ReactElement | null {
  const words = useWords().inspection;
  const [drawn, setDrawn] = useState(STEP);
  if (items.length === 0) return null;
  return (
    <>
      <ul className="rows">
        {items.slice(0, drawn).map(({ sentence, lines = [], place }, at) => (
          <li key={at}>
            <p className="text">{sentence}</p>
            {lines.map((line) => (
              <p key={line} className="text quiet">
                {line}
              </p>
            ))}
            {place !== undefined && <Jump place={place} />}
          </li>
        ))}
      </ul>
      {items.length > drawn && <Button onClick={() => setDrawn(drawn + STEP)}>{words.more(items.length - drawn)}</Button>}
    </>
  );
}

function isBlank({ code }: Remark): boolean {
  return code === "blank" || code === "openNumber";
}

function changeItem({ difference, name, cells }: Change, words: PaneWords, places: BookPlaces | undefined): Item {
  const { in: list, which, is } = difference;
  const { change, nothing } = words.inspection;
  return {
    sentence: words.campaign.difference[is](list === "heading" ? TITLES.info : TITLES[list], name),
    lines: cells.map(({ head, from, to }) => change(head, from || nothing, to || nothing)),
    place: places?.rule(list, which),
  };
}

function remarkText({ code, in: part, where, what }: Remark, campaign: Campaign, { inspection }: PaneWords): string {
  const name = part === "heading" ? labelText(where) : calledIn(campaign, part, where);
  const [first = "", second = ""] = what.split(" ");
  switch (code) {
    case "repealed":
      return inspection.says.repealed(name, inspection.ended(first, formatDay(second)));
    case "deadlineBeforeEnd":
      return inspection.says.deadlineBeforeEnd(name, formatDay(what));
    case "minOverMax":
      return inspection.says.minOverMax(name, inspection.minMax(first, second));
    case "unreachable":
      return inspection.says.unreachable(name, inspection.reach(first, second));
    case "blank":
      return inspection.says.blank(
        part === "rounds" ? inspection.round(name) : part === "units" ? inspection.people(name) : name,
      );
    default:
      return inspection.says[code](name, what);
  }
}

function labelText(field: string): string {
  return field in LABELS ? LABELS[field as keyof typeof LABELS] : field;
}

function remarkPlace({ in: part, where }: Remark, places: BookPlaces): SheetPlace | undefined {
  return places.rule(part, where);
}
