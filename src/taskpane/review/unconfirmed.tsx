import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { HEADS } from "../../locale/sheets";
import { NAMES } from "../../locale/template";
import { goToName } from "../../workbook/go-to-name";
import { useWords } from "../app/words";
import { Fold } from "../ui/fold";
import { Lines, Text } from "../ui/section";
import type { Unconfirmed } from "./review";

/** Units whose written confirmation on discipline is not there, and what that means. */
export function UnconfirmedUnits({ units }: { readonly units: readonly Unconfirmed[] }): ReactElement | null {
  const words = useWords().review.unconfirmed;
  if (units.length === 0) return null;
  return (
    <Fold title={words.title(units.length)}>
      <Text quiet>{words.hint(HEADS.units.confirmed)}</Text>
      <Lines lines={units.map(({ unit, count, is }) => words[is](unit, count))} />
      <div className="actions">
        <Button size="small" onClick={() => void goToName(NAMES.units).catch(() => undefined)}>
          {words.go}
        </Button>
      </div>
    </Fold>
  );
}
