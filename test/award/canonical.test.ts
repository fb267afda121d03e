import { canonical } from "../../src/award/canonical";
import { digest } from "../../src/award/digest";

describe("equal contents are equal texts", () => {
  it.each<[string, unknown, string]>([
    ["keys sorted, at every depth", { b: { d: 1, c: 2 }, a: [{ z: 0, y: 1 }] }, '{"a":[{"y":1,"z":0}],"b":{"c":2,"d":1}}'],
    ["three keys in any order", { c: 1, a: 2, b: 3 }, '{"a":2,"b":3,"c":1}'],
    ["an undefined property is no content", { a: undefined, b: null }, '{"b":null}'],
    ["an undefined place keeps its place", [1, undefined, 2], "[1,null,2]"],
    ["a list keeps its order", ["b", "a"], '["b","a"]'],
    ["null", null, "null"],
    ["texts are quoted", 'Đợt "1"', '"Đợt \\"1\\""'],
    ["a key is quoted", { 'a"b': true }, '{"a\\"b":true}'],
    ["nothing at all", undefined, "null"],
    ["an empty list and an empty object differ", [[], {}], "[[],{}]"],
  ])("%s", (_, value, text) => expect(canonical(value)).toBe(text));
});

describe("a digest", () => {
  // by a SHA-256 of another hand over the big-endian UTF-16 text, e.g. `printf 'Đợt 1' | iconv -t UTF-16BE | sha256sum`
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["Đợt 1", "069f34422ae7386ea1d598a51a779163b0529dceb5d6cab96a0e389af586a409"],
    ["Giấy khen 🏅", "93197fead45851f8c67e20390457c24313be1e465085a7dadf80d85fbb65d6ef"],
  ])("of %j is SHA-256 over its UTF-16", (text, hash) => expect(digest(text)).toBe(hash));
});
