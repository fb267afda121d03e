/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRibbon } from "../../../workbench/page/manifest";

const shipped = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("the ribbon of manifest.xml", () => {
  it("has the tab, its group, a button that opens the pane and two that run, in Vietnamese", () => {
    const { tabs } = readRibbon(shipped, "/addin/");
    expect(tabs.map((tab) => tab.label)).toEqual(["Bảng Vàng"]);
    const [group] = tabs[0]?.groups ?? [];
    expect(group?.label).toBe("Thi đua, khen thưởng");
    expect(group?.buttons).toMatchObject([
      { id: "TDKT.Button.Pane", label: "Mở bảng", action: { is: "showPane" } },
      { id: "TDKT.Button.Recalculate", label: "Tính lại", action: { is: "run", name: "TDKT.Recalculate" } },
      { id: "TDKT.Button.Freeze", label: "Chốt số liệu", action: { is: "run", name: "TDKT.Freeze" } },
    ]);
    expect(group?.buttons[0]?.tip).toContain("Mở bảng bên cạnh trang tính");
  });

  it("takes the icons from where the add-in is served, whatever the manifest's address", () => {
    const released = shipped.split("https://localhost:3000/").join("https://thidua.example.gov.vn/bang-vang/");
    for (const xml of [shipped, released]) {
      const icons = readRibbon(xml, "/addin/").tabs[0]?.groups[0]?.buttons[0]?.icons;
      expect(icons?.get(40)).toBe("/addin/assets/icon-40.png");
      expect(icons?.size).toBe(8);
    }
  });

  it("knows a button that runs a function", () => {
    const action = '<Action xsi:type="ExecuteFunction"><FunctionName>recalculate</FunctionName></Action>';
    const xml = shipped.replace(/<Action xsi:type="ShowTaskpane">[\s\S]*?<\/Action>/, action);
    expect(readRibbon(xml, "/addin/").tabs[0]?.groups[0]?.buttons[0]?.action).toEqual({ is: "run", name: "recalculate" });
  });

  it("says no to what is no manifest", () => {
    expect(() => readRibbon("<OfficeApp>", "/addin/")).toThrow("no XML");
    expect(() => readRibbon("<OfficeApp/>", "/addin/")).toThrow("names no page");
  });
});
