/** The zip that ExcelJS wrote, opened again to put in what it can't write. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { escapeXml } from "../../src/tally/xlsx/xml";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class PackageFile {
  private readonly texts: Map<string, string>;

  constructor(bytes: Uint8Array) {
    this.texts = new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
  }

  /** A part that is there. */
  read(path: string): string {
    const text = this.texts.get(path);
    if (text === undefined) throw new Error(`no part ${path}`);
    return text;
  }

  edit(path: string, change: (xml: string) => string): void {
    this.texts.set(path, change(this.read(path)));
  }

  /** Adds a part of XML; without a type it is plain XML. */
  add(path: string, xml: string, type?: string): void {
    this.texts.set(path, DECLARATION + xml);
    const declared = type
      ? `<Override PartName="/${path}" ContentType="${type}"/>`
      : /Extension="xml"/.test(this.read("[Content_Types].xml"))
        ? ""
        : '<Default Extension="xml" ContentType="application/xml"/>';
    this.edit("[Content_Types].xml", (xmlOfTypes) =>
      declared.startsWith("<Default")
        ? xmlOfTypes.replace(/(<Types[^<>]*>)/, `$1${declared}`)
        : xmlOfTypes.replace("</Types>", `${declared}</Types>`),
    );
  }

  /** Lets one part refer to another; the package itself is `""`. Returns the id of the relation. */
  relate(from: string, type: string, target: string): string {
    const slash = from.lastIndexOf("/") + 1;
    const path = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    const empty = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const xml = this.texts.get(path) ?? empty;
    const taken = [...xml.matchAll(/\sId="rId(\d+)"/g)].map(([, number]) => Number(number));
    const id = `rId${Math.max(0, ...taken) + 1}`;
    const relation = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
    this.texts.set(path, xml.replace("</Relationships>", `${relation}</Relationships>`));
    return id;
  }

  bytes(): Uint8Array {
    const files = [...this.texts].map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
    return zipSync(Object.fromEntries(files), { level: 6 });
  }
}
