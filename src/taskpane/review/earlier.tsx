import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { awardedWords } from "../../locale/awarded";
import type { Awarded } from "../../sheets/awarded/decode";
import { useWords } from "../app/words";
import { Fold } from "../ui/fold";
import { Notice } from "../ui/notice";
import { Text } from "../ui/section";

interface Props {
  readonly awarded: Awarded;
  /** Row of the block in its sheet, from 0. */
  readonly top: number;
  readonly matched: number;
  readonly only: boolean;
  show(only: boolean): void;
}

/** How Đã khen was read, and how many nominations have the name of an earlier award. */
export function Earlier({ awarded, top, matched, only, show }: Props): ReactElement | null {
  const words = useWords().review.awarded;
  const { awards, nameless, sentence } = awarded;
  if (awards.length + nameless.length === 0 && sentence === undefined) return null;
  return (
    <Fold title={words.title(matched)}>
      {sentence !== undefined && <Notice kind="warning">{sentence}</Notice>}
      {nameless.length > 0 && (
        <Notice kind="warning">{awardedWords.nameless(nameless.map((row) => top + row + 1).join(", "))}</Notice>
      )}
      {sentence === undefined && <Text>{words.count(matched, awards.length)}</Text>}
      {(matched > 0 || only) && (
        <Button size="small" aria-pressed={only} onClick={() => show(!only)}>
          {words.only}
        </Button>
      )}
    </Fold>
  );
}
