import { plans } from "../../src/plans/plans";
import { encodeCampaign } from "../../src/sheets/encode";
import { decodeCampaign } from "../../src/sheets/decode";
it("p", () => {
  const g = plans.map(encodeCampaign);
  for (let i = 0; i < 30; i++) g.forEach((x) => decodeCampaign(x));
  const best = g.map((x) => { let b = 1e9; for (let i = 0; i < 200; i++) { const t = performance.now(); decodeCampaign(x); b = Math.min(b, performance.now() - t); } return b; });
  console.log(best);
});
