import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType, type ReactElement } from "react";
import { useWords } from "../app/words";
import { ChoosePlan } from "./choose-plan";

/** What each way is given: what to do once the workbook holds a campaign; `tabs` are those that were written. */
export interface WayProps {
  done(tabs?: readonly string[]): void;
}

const AttachSheet = lazy(() =>
  import(/* webpackChunkName: "attach" */ "../attach/attach-sheet").then((file) => ({ default: file.AttachSheet })),
);
const CreateOwn = lazy(() => import(/* webpackChunkName: "ways" */ "./create-own").then((file) => ({ default: file.CreateOwn })));
const TryOut = lazy(() => import(/* webpackChunkName: "ways" */ "./try-out").then((file) => ({ default: file.TryOut })));

/** The ways to a campaign, the commonest first. Those beyond the first are loaded when they are chosen. */
const WAYS = {
  plan: ChoosePlan,
  sheet: AttachSheet,
  own: CreateOwn,
  trial: TryOut,
} satisfies Record<string, ComponentType<WayProps>>;

type Way = keyof typeof WAYS;

/** A workbook without a campaign: how it gets one. */
export function Start({ done }: WayProps): ReactElement {
  const words = useWords();
  const [way, setWay] = useState<Way>("plan");
  const Chosen = WAYS[way];
  return (
    <>
      <div className="actions" role="group" aria-label={words.campaign.start}>
        {(Object.keys(WAYS) as Way[]).map((one) => (
          <Button key={one} size="small" aria-pressed={one === way} onClick={() => setWay(one)}>
            {words.campaign.ways[one]}
          </Button>
        ))}
      </div>
      <Suspense fallback={<Spinner label={words.wait} />}>
        <Chosen done={done} />
      </Suspense>
    </>
  );
}
