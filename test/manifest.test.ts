import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestProblems, manifestRules, thisProject, type Project } from "./manifest-checks";

const path = join(__dirname, "../manifest.xml");
const manifest = readFileSync(path, "utf8");
const project = thisProject();

test("the manifest has no problem", () => {
  expect(manifestProblems(manifest)).toEqual([]);
});

test("office-addin-manifest reads who we are", async () => {
  expect(await OfficeAddinManifest.readManifestFile(path)).toMatchObject({
    id: "2bf82475-5519-4b4e-9d05-0df299d83e83",
    version: "0.1.0.0",
    officeAppType: "TaskPaneApp",
    displayName: "Bảng Vàng",
    providerName: "Bảng Vàng",
    defaultLocale: "vi-VN",
    hosts: ["Workbook"],
    permissions: "ReadWriteDocument",
    supportUrl: "https://localhost:3000/help.html",
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

/** Puts one text in place of another, which must stand there exactly `times` times. */
function put(from: string, to: string, times = 1): (xml: string) => string {
  return (xml) => {
    expect(xml.split(from).length - 1).toBe(times);
    return xml.replaceAll(from, to);
  };
}

/** Takes out the first piece from `from` up to and with `to`, and puts it before `before` (nowhere if that is left out). */
function move(from: string, to: string, before?: string): (xml: string) => string {
  return (xml) => {
    const start = xml.indexOf(from);
    const end = xml.indexOf(to, start) + to.length;
    expect(start).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(start);
    const rest = xml.slice(0, start) + xml.slice(end);
    return before === undefined ? rest : put(before, xml.slice(start, end) + before)(rest);
  };
}

const site = "https://localhost:3000";
const action = '<Action xsi:type="ShowTaskpane">';
const pageOfAction = `${action}\n                    <SourceLocation resid="Pane.Url"/>`;
const execute = (name: string): ((xml: string) => string) =>
  put(
    `${pageOfAction}\n                  </Action>`,
    `<Action xsi:type="ExecuteFunction"><FunctionName>${name}</FunctionName></Action>`,
  );

/** One break each, and the problem that it must give. */
const broken: readonly (readonly [what: string, breaks: (xml: string) => string, problem: RegExp])[] = [
  ["a tag that is not closed", put("</Hosts>\n  <!--", "\n  <!--"), /^xml: /],
  ["an attribute twice", put('lifetime="long"', 'lifetime="long" lifetime="long"'), /^xml: .*lifetime twice/],
  ["a bare ampersand", put("<ProviderName>", "<ProviderName>A & B "), /^xml: /],
  ["an undeclared prefix", put("<bt:Images>", "<b:Images>"), /^xml: /],
  ["text after the root", (xml) => `${xml}<Id/>`, /^xml: /],

  [
    "AppDomains after Hosts",
    put("</Hosts>\n  <!--", `</Hosts><AppDomains><AppDomain>${site}</AppDomain></AppDomains><!--`),
    /^shape: .*AppDomains stands too late/,
  ],
  [
    "Requirements after DefaultSettings",
    move("<DefaultSettings>", "</DefaultSettings>", "<Requirements>\n    <Sets"),
    /^shape: .*Requirements stands too late/,
  ],
  [
    "Hosts of VersionOverrides after Resources",
    move("<Resources>", "</Resources>", '<Hosts>\n      <Host xsi:type="Workbook">'),
    /^shape: .*ov:Hosts stands too late/,
  ],
  [
    "AllFormFactors before Runtimes",
    move("<Runtimes>", "</Runtimes>", "<DesktopFormFactor>"),
    /^shape: .*ov:Runtimes stands too late/,
  ],
  ["Page before Script", move("<Page>", "</Page>", "<Script>"), /^shape: .*ov:Script stands too late/],
  [
    "FunctionFile before GetStarted",
    move('<FunctionFile resid="Pane.Url"/>', "/>", "<GetStarted>"),
    /^shape: .*ov:GetStarted stands too late/,
  ],
  ["no Label of the CustomTab", put('<Label resid="Tab.Label"/>', ""), /^shape: .*ov:CustomTab lacks ov:Label/],
  [
    "the CustomTab's Label first",
    move('<Label resid="Tab.Label"/>', "/>", '<Group id="TDKT.Group.Council">'),
    /^shape: .*ov:Group stands too late/,
  ],
  ["Supertip before Label", move('<Label resid="Button.Pane.Label"/>', "/>", action), /^shape: .*ov:Label stands too late/],
  [
    "no Hosts in VersionOverrides",
    (xml) => {
      const at = xml.indexOf("<Hosts>", xml.indexOf("<VersionOverrides"));
      return xml.slice(0, at) + xml.slice(xml.lastIndexOf("</Hosts>") + 8);
    },
    /^shape: .*lacks ov:Hosts/,
  ],
  ["a second Description", put("<IconUrl", '<Description DefaultValue="x"/><IconUrl'), /^shape: .*2 × Description/],
  [
    "value for Value",
    put(
      '<Override Locale="en-US" Value="Bảng Vàng"/>\n  </DisplayName>',
      '<Override Locale="en-US" value="Bảng Vàng"/>\n  </DisplayName>',
    ),
    /^shape: .*unknown attribute value/,
  ],
  ["an unknown element", put("<AllFormFactors>", "<AllFormFactors><Events/>"), /^shape: .*Events/],
  [
    "an unknown control",
    put('<Control xsi:type="Button" id="TDKT.Button.Pane"', '<Control xsi:type="Btn" id="TDKT.Button.Pane"'),
    /^shape: .*Btn is not known/,
  ],
  ["a wrong namespace", put("taskpaneappversionoverrides", "taskpaneappversionoverride"), /^shape: .*does not belong/],

  [
    "a resid that leads nowhere",
    put('<LearnMoreUrl resid="Help.Url"/>', '<LearnMoreUrl resid="Helf.Url"/>'),
    /^resid: .*Helf\.Url is not in Resources/,
  ],
  [
    "a resid of another list",
    put('<Title resid="GetStarted.Title"/>', '<Title resid="GetStarted.Description"/>'),
    /^resid: .*GetStarted\.Description is in LongStrings/,
  ],
  [
    "a resource that nothing uses",
    put("</bt:Urls>", `<bt:Url id="Idle" DefaultValue="${site}/help.html"/></bt:Urls>`),
    /^resid: resource Idle is used nowhere/,
  ],
  [
    "a resource twice",
    put("</bt:Urls>", `<bt:Url id="Help.Url" DefaultValue="${site}/help.html"/></bt:Urls>`),
    /^resid: resource Help\.Url stands twice/,
  ],
  ["two elements of one id", put('<Group id="TDKT.Group.Council">', '<Group id="TDKT.Button.Pane">'), /^id: .*stands twice/],
  ["an id of 126 characters", put("TDKT.Button.Pane", "x".repeat(126)), /^id: .*126 characters/],

  ["a resid of 33 characters", put('"Help.Url"', `"${"H".repeat(33)}"`, 2), /^length: .*33 characters/],
  ["a short string of 126 characters", put('"Thi đua, khen thưởng"', `"${"x".repeat(126)}"`), /^length: .*126 characters/],
  ["an English short string of 126 characters", put('"Commendation"', `"${"x".repeat(126)}"`), /^length: .*126 characters/],
  [
    "a description of 251 characters",
    put('Value="For secretaries', `Value="${"x".repeat(251)}`),
    /^length: Description has \d+ characters/,
  ],
  ["an empty label", put('DefaultValue="Mở bảng"', 'DefaultValue=" "'), /^length: .*Button\.Pane\.Label is empty/],

  [
    "an http address",
    put(`<bt:Url id="Help.Url" DefaultValue="${site}`, '<bt:Url id="Help.Url" DefaultValue="http://localhost:3000'),
    /^url: .*not an https address/,
  ],
  [
    "a bare path",
    put(`<SupportUrl DefaultValue="${site}/help.html"/>`, '<SupportUrl DefaultValue="help.html"/>'),
    /^url: help\.html is not an https/,
  ],
  [
    "an address of another site",
    put(`<SupportUrl DefaultValue="${site}`, '<SupportUrl DefaultValue="https://example.vn'),
    /^url: .*another site/,
  ],
  [
    "a page that is not built",
    put(`<SupportUrl DefaultValue="${site}/help.html"/>`, `<SupportUrl DefaultValue="${site}/tro-giup.html"/>`),
    /^url: .*no such file/,
  ],
  [
    "an AppDomain that is not needed",
    put("<Hosts>\n    <Host ", `<AppDomains><AppDomain>${site}</AppDomain></AppDomains><Hosts>\n    <Host `),
    /^url: AppDomain .* is not needed/,
  ],

  ["no 80 px icon", put('<bt:Image size="80" resid="Icon.80"/>', "", 4), /^icon: .*lacks size 80/],
  [
    "a size twice",
    put('<bt:Image size="20" resid="Icon.20"/>', '<bt:Image size="16" resid="Icon.16"/>', 4),
    /^icon: .*size 16 twice/,
  ],
  [
    "an icon of another size",
    put('size="80" resid="Icon.80"', 'size="80" resid="Icon.64"', 4),
    /^icon: .*icon-64\.png must be a PNG of 80 × 80, it is 64 × 64/,
  ],
  ["an icon that is not there", put("assets/icon-16.png", "assets/icon-17.png"), /^icon: .*icon-17\.png .* missing/],
  [
    "an IconUrl of 16 px",
    put('assets/icon-32.png"/>\n  <High', 'assets/icon-16.png"/>\n  <High'),
    /^icon: .*PNG of 32 × 32, it is 16 × 16/,
  ],
  [
    "a HighResolutionIconUrl of 32 px",
    put(
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
      '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32',
    ),
    /^icon: .*PNG of 64 × 64/,
  ],

  [
    "a Runtime of another page",
    put('<Runtime resid="Pane.Url"', '<Runtime resid="Help.Url"'),
    /^runtime: .*the Runtime Help\.Url/,
  ],
  [
    "a FunctionFile of another page",
    put('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'),
    /^runtime: .*ov:FunctionFile has Help\.Url/,
  ],
  [
    "a button for another page",
    put(pageOfAction, pageOfAction.replace("Pane", "Help")),
    /^runtime: .*ov:SourceLocation has Help\.Url/,
  ],
  [
    "functions of another page",
    put('<Page>\n              <SourceLocation resid="Pane.Url"/>', '<Page>\n              <SourceLocation resid="Help.Url"/>'),
    /^runtime: .*ov:SourceLocation has Help\.Url/,
  ],
  [
    "a base page that is not the runtime's",
    put(`<SourceLocation DefaultValue="${site}/taskpane.html"/>`, `<SourceLocation DefaultValue="${site}/help.html"/>`),
    /^runtime: SourceLocation of the base/,
  ],
  ["no Runtimes", move("<Runtimes>", "</Runtimes>"), /^runtime: Runtime must be there/],
  ["a short-lived runtime", put('lifetime="long"', 'lifetime="short"'), /^runtime: .*lifetime long/],
  ["no FunctionFile", move('<FunctionFile resid="Pane.Url"/>', "/>"), /^runtime: FunctionFile must be there/],
  ["a TaskpaneId", put(action, `${action}<TaskpaneId>Pane</TaskpaneId>`), /^runtime: .*TaskpaneId/],

  ["an action that nothing associates", execute("recalculate"), /^action: nothing in src associates the action recalculate/],

  ["a text without English", move('<Override Locale="en-US" Value="Bảng Vàng"/>', "/>"), /^locale: DisplayName needs/],
  ["a label without English", put('<bt:Override Locale="en-US" Value="Open pane"/>', ""), /^locale: Button\.Pane\.Label needs/],
  [
    "a label in another language only",
    put('Locale="en-US" Value="Open pane"', 'Locale="fr-FR" Value="Open pane"'),
    /^locale: Button\.Pane\.Label needs/,
  ],
  [
    "function descriptions without English",
    put(`<bt:Override Locale="en-US" Value="${site}/functions.en.json"/>`, ""),
    /^locale: Functions\.Metadata\.Url needs/,
  ],
  [
    "a namespace that is translated",
    put('DefaultValue="TDKT"/>', 'DefaultValue="TDKT"><bt:Override Locale="en-US" Value="AWARD"/></bt:String>'),
    /^locale: the namespace/,
  ],
  ["another default language", put("<DefaultLocale>vi-VN", "<DefaultLocale>en-US"), /^locale: DefaultLocale/],

  [
    "a shared runtime asked for in the base",
    put(
      '<Set Name="ExcelApi" MinVersion="1.9"/>',
      '<Set Name="ExcelApi" MinVersion="1.9"/><Set Name="SharedRuntime" MinVersion="1.1"/>',
    ),
    /^requirement: the base/,
  ],
  [
    "functions of an older runtime",
    put('"CustomFunctionsRuntime" MinVersion="1.3"', '"CustomFunctionsRuntime" MinVersion="1.1"'),
    /^requirement: VersionOverrides/,
  ],
  [
    "no requirements of VersionOverrides",
    move("<Requirements>\n      <bt:Sets", "</Requirements>"),
    /^requirement: VersionOverrides/,
  ],

  ["an Id that is no GUID", put("2bf82475", "2bf8247"), /^identity: Id/],
  ["a Version of three numbers", put("0.1.0.0", "0.1.0"), /^identity: Version/],
  ["less permission", put("ReadWriteDocument", "ReadDocument"), /^identity: Permissions/],
  ["another host", put('<Host Name="Workbook"/>', '<Host Name="Document"/>'), /^identity: the hosts/],
  ["another namespace", put('DefaultValue="TDKT"', 'DefaultValue="AWARD"'), /^identity: the namespace/],
];

describe("a broken manifest is found out:", () => {
  test.each(broken)("%s", (_, breaks, problem) => {
    const xml = breaks(manifest);
    expect(xml).not.toBe(manifest);
    expect(manifestProblems(xml, project)).toContainEqual(expect.stringMatching(problem));
  });

  test("every rule has been shown to fail", () => {
    const shown = manifestRules.filter((rule) => broken.some(([, , problem]) => problem.source.startsWith(`^${rule}:`)));
    expect(shown).toEqual(manifestRules);
  });
});

test("an action that the code associates may be named", () => {
  const withAction: Project = { ...project, actions: new Set([...project.actions, "recalculate"]) };
  expect(manifestProblems(execute("recalculate")(manifest), withAction)).toEqual([]);
});
