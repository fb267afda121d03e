// Candidates of one list with two ranking keys, already judged: what ranking alone has to do.
const clause = { ref: "IV" };
const campaign = {
  rounds: [{ id: "1", label: "Đợt 1", text: "", clause }],
  groups: [{ id: "g", label: "Cá nhân" }],
  tiers: [{ id: "gk", name: "Giấy khen", aliases: [], own: true, rank: 1, clause, decidedBy: "plan" }],
  evidence: [
    { id: "muc", header: "Mức", aliases: [], type: "percent" },
    { id: "so", header: "Số", aliases: [], type: "count" },
  ],
  ranking: [{ group: "g", evidence: ["muc", "so"] }],
};

export function field(count) {
  const number = (value) => ({ is: "number", value, cell: value });
  const missing = { is: "missing", why: "blank", cell: "" };
  const candidates = Array.from({ length: count }, (_, row) => ({
    row,
    nomination: { values: [number(90 + ((row * 7919) % 401) / 10), number((row * 104729) % 23)], score: missing },
    decision: { status: "eligible" },
    selection: "open",
    round: "1",
    tier: "gk",
    group: "g",
  }));
  return { campaign, candidates };
}
